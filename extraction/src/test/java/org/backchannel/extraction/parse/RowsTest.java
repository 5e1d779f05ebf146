package org.backchannel.extraction.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void four_rows_at_a_time_give_the_same_bits_as_row_by_row() {
        Random random = new Random(3);
        float[][] rows = new float[13][83];
        for (float[] row : rows) {
            fill(row, random);
        }
        float[] scales = new float[11];
        fill(scales, random);
        float[] expected = new float[83];
        for (int k = 0; k < scales.length; k++) {
            for (int i = 0; i < expected.length; i++) {
                expected[i] += scales[k] * rows[2 + k][i];
            }
        }

        float[] sum = new float[83];
        Rows.addScaled(rows, 2, scales, sum);

        assertThat(sum).containsExactly(expected);
    }

    private static void fill(float[] row, Random random) {
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) random.nextGaussian();
        }
    }
}
