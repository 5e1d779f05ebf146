package org.backchannel.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.stream.Stream;
import org.backchannel.reading.bytes.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    static Stream<String> refused() {
        return Table.rows(AddressRules.class, "refused-addresses.tsv").stream().map(row -> row.get(3));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void addressesOfEachBlockAreRefused(String address) throws Exception {
        assertThat(AddressRules.refusal(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::ffff:10.0.0.1", "::127.0.0.1", "::ffff:169.254.169.254", "2130706433"})
    void addressesInDisguiseAreRefused(String address) throws Exception {
        assertThat(AddressRules.refusal(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2606:4700::1111", "2a00:1450::1"})
    void publicAddressesAreNot(String address) throws Exception {
        assertThat(AddressRules.refusal(InetAddress.getByName(address))).isEmpty();
    }
}
