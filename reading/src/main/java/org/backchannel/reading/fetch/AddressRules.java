package org.backchannel.reading.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.backchannel.reading.bytes.Table;

/**
 * Which addresses may be fetched from: public ones. A block that embeds IPv4 addresses is refused as a whole, since
 * what it leads to depends on the network; an IPv4-mapped address is judged as the IPv4 address it is.
 */
final class AddressRules {

    private static final List<Block> REFUSED = Table.rows(AddressRules.class, "refused-addresses.tsv").stream()
            .map(row -> Block.of(row.get(0), row.get(1)))
            .toList();

    private AddressRules() {}

    /** What kind of address it is, if it is one that is refused. */
    static Optional<String> refusal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return REFUSED.stream()
                .filter(block -> block.holds(bytes))
                .map(Block::what)
                .findFirst();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] start, int bits, String what) {

        static Block of(String notation, String what) {
            int slash = notation.indexOf('/');
            try {
                byte[] start =
                        InetAddress.getByName(notation.substring(0, slash)).getAddress();
                return new Block(start, Integer.parseInt(notation.substring(slash + 1)), what);
            } catch (UnknownHostException e) {
                throw new IllegalStateException("no block of addresses: " + notation, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
