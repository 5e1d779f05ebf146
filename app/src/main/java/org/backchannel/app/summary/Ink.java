package org.backchannel.app.summary;

/** Colours, where they are wanted. */
public record Ink(boolean on) {

    String heading(String text) {
        return paint("1;36", text);
    }

    String strong(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String warning(String text) {
        return paint("33", text);
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
