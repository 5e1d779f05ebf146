package org.backchannel.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.backchannel.model.Claim;
import org.backchannel.model.Entity;
import org.backchannel.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of passages: {@code NAME.txt} beside {@code NAME.claims.jsonl} and {@code NAME.entities.jsonl}, or all
 * claims in {@code claims.jsonl} and all entities in {@code entities.jsonl}, each line naming its passage. A text may lie
 * in the data folder instead. A passage that no claims file speaks of is left out.
 */
final class GoldFolder {

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Report> reports;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, List<Entity>> entities = new HashMap<>();

    GoldFolder(Path folder, DataFolder data) {
        this.folder = folder;
        this.reports = new PassageTexts(folder, data, problems).read();
    }

    Gold read() {
        boolean shared = readShared();
        reports.keySet().forEach(this::readOwn);
        List<Passage> passages = new ArrayList<>();
        reports.forEach((name, report) -> {
            if (shared || claims.containsKey(name)) {
                passages.add(new Passage(
                        name, report, claims.getOrDefault(name, List.of()), entities.getOrDefault(name, List.of())));
            } else {
                problems.add(new Problem(name + ".txt", 0, null, "no claims file speaks of this passage"));
            }
        });
        return new Gold(Listing.name(folder), passages, problems);
    }

    private boolean readShared() {
        Path file = folder.resolve("claims.jsonl");
        Lines.read(file, problems, (number, line) -> claim("claims.jsonl", number, line, reportOf(line)));
        Lines.read(
                folder.resolve("entities.jsonl"),
                problems,
                (number, line) -> entity("entities.jsonl", number, line, reportOf(line)));
        return Files.exists(file);
    }

    private static String reportOf(JsonNode line) {
        return line.path("evidence").path("report").asText(line.path("report").asText());
    }

    private void readOwn(String name) {
        String claimFile = name + ".claims.jsonl";
        if (Lines.read(folder.resolve(claimFile), problems, (number, line) -> claim(claimFile, number, line, name))) {
            claims.computeIfAbsent(name, key -> new ArrayList<>());
        }
        String entityFile = name + ".entities.jsonl";
        Lines.read(folder.resolve(entityFile), problems, (number, line) -> entity(entityFile, number, line, name));
    }

    private void claim(String file, int number, JsonNode line, String name) {
        add(file, number, name, claims, (check, report) -> new ClaimReader(check, report).read(line));
    }

    private void entity(String file, int number, JsonNode line, String name) {
        add(file, number, name, entities, (check, report) -> new EntityReader(check, report).read(line));
    }

    private <T> void add(
            String file,
            int number,
            String name,
            Map<String, List<T>> all,
            BiFunction<LineCheck, String, @Nullable T> read) {
        Report report = reports.get(name);
        if (report == null) {
            problems.add(new Problem(file, number, null, "there is no passage \"" + name + "\""));
            return;
        }
        T made = read.apply(new LineCheck(file, number, report.text(), problems), report.id());
        if (made != null) {
            all.computeIfAbsent(name, key -> new ArrayList<>()).add(made);
        }
    }
}
