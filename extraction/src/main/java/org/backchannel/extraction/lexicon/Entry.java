package org.backchannel.extraction.lexicon;

/** A row of the lexicon that a form in running text may stand for. */
public sealed interface Entry permits Country, Organisation, OrganisationNoun, PeopleNoun, Place, PlaceNoun, Title {}
