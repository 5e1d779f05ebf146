/**
 * The command line and the composition root: the one place where the parts are chosen and put together. The commands
 * here only read what the user asked for; running, printing and rendering stand in the packages below.
 */
@NullMarked
package org.backchannel.app;

import org.jspecify.annotations.NullMarked;
