package org.backchannel.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backchannel.evaluation.gold.Gold;
import org.backchannel.evaluation.gold.Passage;
import org.backchannel.evaluation.scoring.Scores;
import org.backchannel.extraction.Extractor;
import org.backchannel.model.Amount;
import org.backchannel.model.Claim;
import org.backchannel.model.ClaimType;
import org.backchannel.model.Entity;
import org.backchannel.model.Evidence;
import org.backchannel.model.Link;
import org.backchannel.model.Mention;
import org.backchannel.model.Modality;
import org.backchannel.model.Polarity;
import org.backchannel.model.Qualifier;
import org.backchannel.model.Reading;
import org.backchannel.model.Report;
import org.backchannel.model.Role;
import org.backchannel.model.RoleName;
import org.backchannel.model.Source;
import org.backchannel.model.Span;
import org.backchannel.model.Time;
import org.jspecify.annotations.Nullable;

/** Makes claims and mentions of one text by quoting it. */
public final class Hand {

    private final Report report;

    public Hand(String text) {
        report = Report.of(text, null, null, null, null, null, "en", "0");
    }

    public Report report() {
        return report;
    }

    /** The first place where the words stand. */
    public Span at(String words) {
        return at(words, 0);
    }

    /** The place where the words stand for the n-th time, counted from 0. */
    public Span at(String words, int n) {
        int start = report.text().indexOf(words);
        for (int i = 0; i < n; i++) {
            start = report.text().indexOf(words, start + 1);
        }
        return report.span(start, start + words.length());
    }

    public Role role(RoleName name, String words) {
        return role(name, at(words), null);
    }

    public Role role(RoleName name, Span span, @Nullable Span link) {
        Link linked = link == null ? null : Link.to(link, "by hand");
        return new Role(name, null, null, null, span.start(), span.end(), span.text(), linked);
    }

    public Draft claim(ClaimType type, String trigger, Role... roles) {
        return new Draft(type, at(trigger), List.of(roles));
    }

    public Entity entity(String schema, String... mentions) {
        return entity(schema, Arrays.stream(mentions).map(this::at).toArray(Span[]::new));
    }

    public Entity entity(String schema, Span... mentions) {
        List<Mention> all = new ArrayList<>();
        for (Span span : mentions) {
            all.add(new Mention(span, Mention.Kind.NAME, null));
        }
        return new Entity(schema + all, schema, mentions[0].text(), Map.of(), all);
    }

    public Reading reading(List<Entity> entities, List<Claim> claims) {
        Reading.Gate gate = new Reading.Gate(claims.size(), claims.size(), Map.of());
        return new Reading(report, "by hand", entities, claims, gate, List.of());
    }

    public Gold gold(List<Entity> entities, List<Claim> claims) {
        return new Gold("gold", List.of(new Passage("story", report, claims, entities)), List.of());
    }

    public Scores score(List<Claim> gold, List<Claim> predicted) {
        return Scores.of(gold(List.of(), gold), always(reading(List.of(), predicted)));
    }

    public Scores scoreEntities(List<Entity> gold, List<Entity> predicted) {
        return Scores.of(gold(gold, List.of()), always(reading(predicted, List.of())));
    }

    /** An extractor that has only this to say. */
    public static Extractor always(Reading reading) {
        return new Extractor() {
            @Override
            public String version() {
                return "hand/1";
            }

            @Override
            public Reading read(Report any) {
                return reading;
            }
        };
    }

    /** An extractor that finds nothing. */
    public static Extractor silent() {
        return new Extractor() {
            @Override
            public String version() {
                return "silent/1";
            }

            @Override
            public Reading read(Report any) {
                return new Reading(any, version(), List.of(), List.of(), new Reading.Gate(0, 0, Map.of()), List.of());
            }
        };
    }

    /** A claim in the making: asserted, positive, bare. */
    public final class Draft {
        private final ClaimType type;
        private final Span trigger;
        private final List<Role> roles;
        private Modality modality = Modality.ASSERTED;
        private Polarity polarity = Polarity.POSITIVE;
        private @Nullable Time time;
        private List<String> hedges = List.of();
        private final List<Qualifier> qualifiers = new ArrayList<>();
        private final List<Amount> amounts = new ArrayList<>();
        private final List<List<Source>> attribution = new ArrayList<>();

        Draft(ClaimType type, Span trigger, List<Role> roles) {
            this.type = type;
            this.trigger = trigger;
            this.roles = roles;
        }

        public Draft modality(Modality value) {
            modality = value;
            return this;
        }

        public Draft negative() {
            polarity = Polarity.NEGATIVE;
            return this;
        }

        public Draft hedges(String... words) {
            hedges = List.of(words);
            return this;
        }

        public Draft time(@Nullable String from, @Nullable String to, String words) {
            Span span = at(words);
            time = new Time(
                    from, to, Time.Precision.DAY, Time.Anchor.EXPLICIT, span.start(), span.end(), span.text(), null);
            return this;
        }

        public Draft qualifier(Qualifier.Kind kind, String words) {
            Span span = at(words);
            qualifiers.add(new Qualifier(kind, null, span.start(), span.end(), span.text()));
            return this;
        }

        public Draft amount(@Nullable String currency, String words) {
            Span span = at(words);
            amounts.add(new Amount(BigDecimal.ONE, currency, null, false, span.start(), span.end(), span.text()));
            return this;
        }

        public Draft outlet(String name) {
            attribution.add(List.of(Source.outlet(name)));
            return this;
        }

        public Draft said(String... sources) {
            List<Source> link = new ArrayList<>();
            for (String words : sources) {
                Span span = at(words);
                link.add(new Source(words, Source.Kind.NAMED, null, null, span.start(), span.end(), span.text(), null));
            }
            attribution.add(link);
            return this;
        }

        public Claim made() {
            return new Claim(
                    Claim.idOf(report.id(), type, trigger, roles),
                    type,
                    type.plover(),
                    polarity,
                    modality,
                    hedges,
                    trigger,
                    roles,
                    time,
                    qualifiers,
                    amounts,
                    attribution,
                    new Evidence(report.id(), 0, report.text().length(), report.text()),
                    "by hand");
        }
    }
}
