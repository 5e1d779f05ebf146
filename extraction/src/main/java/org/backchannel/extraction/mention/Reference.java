package org.backchannel.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backchannel.extraction.lexicon.Country;
import org.backchannel.extraction.lexicon.Gender;
import org.backchannel.extraction.lexicon.Sense;
import org.backchannel.extraction.parse.Sentence;
import org.backchannel.extraction.parse.Token;
import org.backchannel.model.Link;
import org.backchannel.model.Mention;
import org.backchannel.model.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of a sentence that refers to a party or place. Its referent is set while the report is gone through. */
public final class Reference {

    private final Sentence sentence;
    private final int first;
    private final int last;
    private final Token head;
    private final Mention.Kind kind;
    private final Span span;
    private Category category;
    private final List<Title> titles = new ArrayList<>();
    private final @Nullable Sense sense;
    private boolean guessed;
    private boolean incidental;
    private @Nullable Gender gender;
    private @Nullable NameForm form;
    private @Nullable Referent referent;
    private @Nullable Link link;

    /**
     * A title found beside a name.
     *
     * @param first index of its first token
     * @param last index of its last token
     */
    public record Title(int first, int last, org.backchannel.extraction.lexicon.Title entry) {}

    Reference(
            String text,
            Sentence sentence,
            int first,
            int last,
            Token head,
            Mention.Kind kind,
            Category category,
            @Nullable Sense sense) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.head = head;
        this.kind = kind;
        this.category = category;
        this.sense = sense;
        this.span = Span.of(
                text, sentence.token(first).start(), sentence.token(last).end());
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Index of its first token. */
    public int first() {
        return first;
    }

    /** Index of its last token. */
    public int last() {
        return last;
    }

    /** The token by which it hangs in the tree. */
    public Token head() {
        return head;
    }

    public Mention.Kind kind() {
        return kind;
    }

    public Category category() {
        return category;
    }

    void category(Category better) {
        category = better;
    }

    public Span span() {
        return span;
    }

    public String text() {
        return span.text();
    }

    /** Its text as it is compared, worked out when first asked for. */
    NameForm form() {
        NameForm known = form;
        if (known == null) {
            known = NameForm.of(text());
            form = known;
        }
        return known;
    }

    /** Whether nothing that comparisons look at tells the two apart. */
    boolean looksLike(Reference other) {
        return kind == other.kind
                && category == other.category
                && text().equals(other.text())
                && Objects.equals(sense, other.sense);
    }

    /** What the lexicon knows of it. */
    public Optional<Sense> sense() {
        return Optional.ofNullable(sense);
    }

    boolean isSense(Sense.Kind wanted) {
        return sense != null && sense.kind() == wanted;
    }

    /** Whether it is an adjective of a country: "Russian". */
    public boolean isDemonym() {
        return isSense(Sense.Kind.DEMONYM);
    }

    /** The country that it names, by a name, an adjective or a seat of its government. */
    Optional<Country> country() {
        return sense().map(Sense::entry).filter(Country.class::isInstance).map(Country.class::cast);
    }

    /** Whether what it names is no more than likely. */
    boolean isGuessed() {
        return guessed;
    }

    void guessed(boolean likely) {
        guessed = likely;
    }

    /** Whether it only qualifies something else ("Swiss" in "a Swiss trader"), so that it counts only where a claim uses it. */
    public boolean isIncidental() {
        return incidental;
    }

    void incidental(boolean qualifies) {
        incidental = qualifies;
    }

    void addTitle(Title title) {
        titles.add(title);
    }

    /** The titles that stand right before it, from the left. */
    public List<Title> titles() {
        return List.copyOf(titles);
    }

    Optional<Gender> gender() {
        return Optional.ofNullable(gender);
    }

    void gender(@Nullable Gender known) {
        gender = known;
    }

    void refersTo(Referent to, @Nullable Link by) {
        referent = to;
        link = by;
    }

    /** Whom it refers to; absent for a pronoun that was not resolved. */
    public Optional<Referent> referent() {
        return Optional.ofNullable(referent);
    }

    /** The rule that tied it to an earlier mention, and that mention. */
    public Optional<Link> link() {
        return Optional.ofNullable(link);
    }

    boolean covers(Token token) {
        return first <= token.index() && token.index() <= last;
    }

    @Override
    public String toString() {
        return kind + " " + category + " " + text();
    }
}
