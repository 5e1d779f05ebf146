package org.backchannel.extraction.parse;

/**
 * Sums of rows of numbers, four rows at a time, so that the sum is read and written a quarter as often. Each place of
 * the sum adds the rows one after the other, so that the result is, to the last bit, that of adding row by row.
 */
final class Rows {

    private Rows() {}

    /** Adds four rows to the sum. */
    static void add(float[] first, float[] second, float[] third, float[] fourth, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + first[i] + second[i] + third[i] + fourth[i];
        }
    }

    /** Adds to the sum the rows from {@code from} on, each times its scale. */
    static void addScaled(float[][] rows, int from, float[] scales, float[] sum) {
        int whole = scales.length - scales.length % 4;
        for (int k = 0; k < whole; k += 4) {
            addScaled(rows, from + k, scales[k], scales[k + 1], scales[k + 2], scales[k + 3], sum);
        }
        for (int k = whole; k < scales.length; k++) {
            addScaled(rows[from + k], scales[k], sum);
        }
    }

    private static void addScaled(float[][] rows, int from, float a, float b, float c, float d, float[] sum) {
        float[] first = rows[from];
        float[] second = rows[from + 1];
        float[] third = rows[from + 2];
        float[] fourth = rows[from + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
        }
    }

    private static void addScaled(float[] row, float scale, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scale * row[i];
        }
    }
}
