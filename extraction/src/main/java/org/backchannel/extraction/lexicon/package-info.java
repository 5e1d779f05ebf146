/**
 * What extraction knows of the world and of the words for it: countries, places, organisations, titles, given names.
 * It is read once from the shipped tables, which a person who is no programmer can read and extend, and never changes
 * afterwards; extraction sees no other knowledge of names. {@link org.backchannel.extraction.lexicon.Lexicon} looks up
 * one form, {@link org.backchannel.extraction.lexicon.Phrases} the longest form in running text.
 */
@NullMarked
package org.backchannel.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
