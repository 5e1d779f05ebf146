package org.backchannel.evaluation.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Grows a greedy matching by augmenting paths until none is left. */
final class Augmenting {
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private final int[] ofLeft;
    private final int[] ofRight;

    Augmenting(int lefts, int rights, List<Edge> edges) {
        ofLeft = unmatched(lefts);
        ofRight = unmatched(rights);
        for (int left = 0; left < lefts; left++) {
            neighbours.add(new ArrayList<>());
        }
        for (Edge edge : edges) {
            neighbours.get(edge.left()).add(edge.right());
            if (ofLeft[edge.left()] < 0 && ofRight[edge.right()] < 0) {
                join(edge.left(), edge.right());
            }
        }
    }

    int[] partners() {
        for (int left = 0; left < ofLeft.length; left++) {
            if (ofLeft[left] < 0) {
                augment(left, new boolean[ofRight.length]);
            }
        }
        return ofLeft;
    }

    private boolean augment(int left, boolean[] tried) {
        for (int right : neighbours.get(left)) {
            if (!tried[right]) {
                tried[right] = true;
                if (ofRight[right] < 0 || augment(ofRight[right], tried)) {
                    join(left, right);
                    return true;
                }
            }
        }
        return false;
    }

    private void join(int left, int right) {
        ofLeft[left] = right;
        ofRight[right] = left;
    }

    private static int[] unmatched(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, -1);
        return partners;
    }

    /** A pair that may be made. */
    record Edge(int left, int right, int weight) {}
}
