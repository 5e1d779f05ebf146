package org.backchannel.reading.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.backchannel.reading.bytes.Budget;
import org.backchannel.reading.bytes.Unreadable;

/**
 * A ZIP archive. Its directory stands at its end and says how many documents there must be; where the end is missing,
 * the entries before it are read as far as they go.
 */
public final class Zip {

    private static final String CUT_OFF = "is cut off or damaged: its directory is missing; get it again whole";

    private Zip() {}

    /** Hands over the entries of an archive. */
    public static void read(Path archive, Budget budget, Entries entries) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(archive).get();
        } catch (IOException e) {
            readWhatIsThere(archive, budget, entries);
            return;
        }
        try (zip) {
            readAll(zip, budget, entries);
        }
    }

    private static void readAll(ZipFile zip, Budget budget, Entries entries) throws IOException {
        List<ZipArchiveEntry> documents = Collections.list(zip.getEntries()).stream()
                .filter(Zip::isDocument)
                .toList();
        if (documents.isEmpty()) {
            throw new Unreadable("has no documents in it");
        }
        int done = 0;
        for (Iterator<ZipArchiveEntry> rest = documents.iterator(); rest.hasNext(); done++) {
            try {
                read(zip, rest.next(), budget, entries);
            } catch (Budget.Exhausted e) {
                entries.lost("", Unreadable.reason(e), documents.size() - done);
                return;
            }
        }
    }

    private static void read(ZipFile zip, ZipArchiveEntry entry, Budget budget, Entries entries) throws IOException {
        String obstacle = obstacle(entry, zip.canReadEntryData(entry));
        if (!obstacle.isEmpty()) {
            entries.lost(entry.getName(), obstacle, 1);
            return;
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            entries.entry(entry.getName(), budget.meter(bytes));
        } catch (Budget.Exhausted e) {
            throw e;
        } catch (IOException e) {
            entries.lost(entry.getName(), Unreadable.reason(e), 1);
        }
    }

    private static String obstacle(ZipArchiveEntry entry, boolean readable) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "is encrypted; unpack the archive with its password";
        }
        return readable
                ? ""
                : "is compressed by a method that is not known (" + ZipMethod.getMethodByCode(entry.getMethod())
                        + "); unpack it yourself";
    }

    private static void readWhatIsThere(Path archive, Budget budget, Entries entries) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                ZipArchiveInputStream zip = new ZipArchiveInputStream(file)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isDocument(entry) && zip.canReadEntryData(entry)) {
                    entries.entry(entry.getName(), budget.meter(zip));
                }
            }
        } catch (Budget.Exhausted e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(CUT_OFF);
        }
        throw new Unreadable(CUT_OFF);
    }

    private static boolean isDocument(ZipArchiveEntry entry) {
        return !entry.isDirectory() && !Hidden.is(entry.getName());
    }
}
