package org.backchannel.reading.pack;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.backchannel.reading.bytes.Budget;
import org.backchannel.reading.bytes.Unreadable;

/** A TAR archive. Links in it lead nowhere and are left out. */
public final class Tar {

    private Tar() {}

    /** Hands over the entries of an archive. */
    public static void read(InputStream archive, Budget budget, Entries entries) throws IOException {
        int documents = 0;
        try (TarArchiveInputStream tar = new TarArchiveInputStream(archive)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && !Hidden.is(entry.getName())) {
                    entries.entry(entry.getName(), budget.meter(tar));
                    documents++;
                }
            }
        } catch (Budget.Exhausted | Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable("is cut off or damaged after " + documents + " of its documents; get it again whole");
        }
        if (documents == 0) {
            throw new Unreadable("has no documents in it");
        }
    }
}
