/**
 * Which words carry which claims, and where in the tree their roles stand. The words and frames are data (the
 * {@code .tsv} files beside this package); the code here only reads them and walks trees.
 */
@NullMarked
package org.backchannel.extraction.frame;

import org.jspecify.annotations.NullMarked;
