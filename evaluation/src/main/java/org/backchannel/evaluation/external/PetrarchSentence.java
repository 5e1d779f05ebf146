package org.backchannel.evaluation.external;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * One sentence of the set.
 *
 * @param text on one line
 * @param date ISO 8601 day, where the sentence has one
 * @param codes CAMEO codes of the events that stand in it
 * @param noEvents whether it is said to hold none
 * @param remark why it has neither, where it has neither
 */
record PetrarchSentence(String text, @Nullable String date, List<String> codes, boolean noEvents, String remark) {

    static List<PetrarchSentence> read(Path file) {
        List<PetrarchSentence> sentences = new ArrayList<>();
        for (Element sentence : children(parse(file), "Sentence")) {
            sentences.add(of(sentence));
        }
        return sentences;
    }

    private static PetrarchSentence of(Element sentence) {
        List<String> codes = new ArrayList<>();
        boolean noEvents = false;
        String remark = "no coding";
        for (Element coding : children(sentence, "EventCoding")) {
            if (coding.hasAttribute("eventcode")) {
                codes.add(coding.getAttribute("eventcode").strip());
            }
            noEvents |= coding.hasAttribute("noevents");
            remark = coding.hasAttribute("error") ? coding.getAttribute("error") : remark;
        }
        String text = children(sentence, "Text").getFirst().getTextContent();
        return new PetrarchSentence(
                text.replaceAll("\\s+", " ").strip(), day(sentence.getAttribute("date")), codes, noEvents, remark);
    }

    private static @Nullable String day(String date) {
        return date.matches("\\d{8}")
                ? date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6)
                : null;
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    private static Element parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            InputSource source = new InputSource(new StringReader(Texts.read(file)));
            return factory.newDocumentBuilder().parse(source).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("no XML in " + file, e);
        }
    }
}
