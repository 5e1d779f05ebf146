package org.backchannel.model.ftm;

/**
 * Somebody or something that an FtM property can point to.
 *
 * @param schema FtM schema, or one of ours
 */
record Party(String id, String schema, String name) {}
