package org.backchannel.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes, in binary multiples: {@code 4096}, {@code 100M}, {@code 1G}. */
final class Size implements ITypeConverter<Long> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})([KMG]?)B?", Pattern.CASE_INSENSITIVE);
    private static final String UNITS = "KMG";
    private static final int BITS_PER_UNIT = 10;

    @Override
    public Long convert(String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new TypeConversionException("'" + value + "' is no size; write it like 500K, 100M or 1G");
        }
        String unit = matcher.group(2);
        int power = unit.isEmpty() ? 0 : UNITS.indexOf(Character.toUpperCase(unit.charAt(0))) + 1;
        return Long.parseLong(matcher.group(1)) << (BITS_PER_UNIT * power);
    }
}
