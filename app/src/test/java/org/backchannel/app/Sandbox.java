package org.backchannel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The launcher in a folder of its own, with JDKs and a Maven that only note how they were called. */
final class Sandbox {

    private final Path folder;

    Sandbox(Path folder) throws IOException {
        this.folder = folder;
        Path root = Path.of(System.getProperty("backchannel.root"));
        Files.copy(root.resolve("backchannel"), folder.resolve("backchannel"));
        Files.createDirectories(folder.resolve("app/src/main"));
        Files.createDirectories(folder.resolve("jdks"));
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
    }

    /** A JDK whose {@code java} prints which it is and its last arguments. */
    void jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve("jdks").resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VENDOR=\"Example\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), "[ \"${!#}\" = - ] || echo \"" + name + " ${*: -2}\"; exit ${EXIT:-0}");
        script(jdk.resolve("bin/javac"), "");
    }

    /** A Maven that does what is asked of it after having built. */
    void maven(String then) throws IOException {
        script(folder.resolve("bin/mvn"), """
                [ "$1" = --version ] && { echo 'Apache Maven 3.9.9'; exit; }
                echo "$*" >> builds
                mkdir -p app/target/dist/lib
                """ + then);
    }

    List<String> builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Process start(Map<String, String> environment, String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "backchannel").directory(folder.toFile());
        builder.command().addAll(List.of(args));
        builder.environment().remove("BACKCHANNEL_JAVA_OPTS");
        builder.environment().put("BACKCHANNEL_JDKS", folder.resolve("jdks").toString());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        return builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .start();
    }

    Session run(String... args) throws IOException, InterruptedException {
        return finish(start(Map.of(), args));
    }

    static Session finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Session(process.waitFor(), out, err);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
