package org.backchannel.app.summary;

import java.util.List;
import org.backchannel.app.output.Plain;
import org.backchannel.extraction.Explanation;
import org.backchannel.model.Reading;
import org.backchannel.model.Span;

/** How a claim came about, as a page for people: the claim, then a line a step. */
public final class ExplanationPage {

    private final int width;
    private final Ink ink;

    /**
     * Pages of one width.
     *
     * @param width in characters
     */
    public ExplanationPage(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    /** The page of one explanation of a claim of this reading. */
    public String of(Explanation explanation, Reading reading) {
        Page page = new Page(width);
        new ClaimLines(page, ink, reading).print(explanation.claim());
        page.line("");
        List<Explanation.Step> steps = explanation.steps();
        int column = steps.stream().mapToInt(step -> step.what().length()).max().orElse(0);
        steps.forEach(step -> page.paragraph(2, column + 4, line(step, column)));
        return page.toString();
    }

    private String line(Explanation.Step step, int column) {
        Span span = step.span();
        String words = span == null
                ? ""
                : "  “%s” %s".formatted(Plain.of(span.text()), ink.faint(span.start() + "-" + span.end()));
        String padding = " ".repeat(column - step.what().length() + 2);
        return ink.strong(step.what()) + padding + Plain.of(step.detail()) + words + "  "
                + ink.faint("rule " + step.rule());
    }
}
