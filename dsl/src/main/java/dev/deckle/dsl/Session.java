package dev.deckle.dsl;

import dev.deckle.data.Resources;
import dev.deckle.dsl.ext.Bodies;
import dev.deckle.model.Deck;
import dev.deckle.model.block.Asset;
import dev.deckle.model.build.AssetReader;
import dev.deckle.model.build.BodyRunner;
import dev.deckle.model.build.Build;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.Kinds;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.model.build.Texts;
import dev.deckle.model.build.ThemeBuilder;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import groovy.lang.Closure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.codehaus.groovy.runtime.InvokerHelper;

/** One evaluation of a script with the parts it includes. For one thread. */
final class Session implements BodyRunner {
    final Diagnostics diagnostics;
    final Resources resources;
    final Params params;
    final Build build;
    private final Compiler compiler;
    private final Findings findings;
    private final Deque<Object> builders = new ArrayDeque<>();
    private final Deque<String> files = new ArrayDeque<>();
    private final ScriptFiles code = new ScriptFiles();
    private DeckBuilder deck;
    private Where deckWhere;

    Session(Compiler compiler, Resources resources, Map<String, ?> given, Diagnostics diagnostics) {
        this.compiler = compiler;
        this.resources = resources;
        this.diagnostics = diagnostics;
        this.findings = new Findings(diagnostics);
        this.build = new Build(diagnostics, assets(), code, this);
        this.params = new Params(given, this);
    }

    private AssetReader assets() {
        return new AssetReader() {
            @Override
            public byte[] read(String path, Where where) {
                return asset(path, where).bytes();
            }

            @Override
            public Asset asset(String path, Where where) {
                return resources.asset(beside(path, where), where).named(path);
            }
        };
    }

    /** The deck, or {@code null} after errors. */
    Deck evaluate(String name, String text) {
        try {
            run(name, text, null);
        } catch (DeckException e) {
            e.diagnostics().forEach(diagnostics::add);
        } finally {
            code.close();
        }
        if (deck == null && !diagnostics.hasErrors())
            diagnostics.error("no-deck", new Where(name, 1, 1), "the script has no deck", "write: deck { title '…'; slide('…') { … } }");
        params.unknown(name);
        return deck == null ? null : deck.finish();
    }

    /** Runs a file's code; its words are those of {@code inside}, or of a whole script where that is {@code null}. */
    private void run(String name, String text, Class<?> inside) {
        Compiled compiled = compiler.compile(name, text, inside);
        compiled.findings().forEach(findings::known);
        files.push(name);
        try {
            if (compiled.runs()) code.script(compiled, this).run();
        } catch (StackOverflowError e) {
            build.error("endless", code.where(e), "the script calls itself without end", "look for a method or closure that calls itself");
        } catch (Throwable e) {
            failed(e);
        } finally {
            files.pop();
        }
    }

    void deck(Closure<?> body) {
        Where where = build.here("deck");
        if (inside() != null) build.error("second-deck", where, "a deck cannot stand inside a deck", "an included part has just its slides or sections");
        else if (deck != null) build.error("second-deck", where, "the script has a deck already, in line " + deckWhere.line(), "a script says one deck");
        else {
            deckWhere = where;
            deck = new DeckBuilder(build);
            build.run("deck", Bodies.of(body), deck);
        }
    }

    void include(Object path) {
        Where where = build.here("include");
        if (path instanceof Lost) return;
        String file = path instanceof CharSequence ? beside(path.toString(), where) : "";
        if (file.isEmpty()) build.error("wrong-argument", where, "`include` needs the name of a file, not " + Texts.name(path), "write: include 'part.deck.groovy'");
        else if (inside() == null) build.error("misplaced-word", where, "`include` belongs in a deck, a section or a slide", "move it into deck { … }");
        else if (files.contains(file)) build.error("include-cycle", where, "'" + file + "' includes itself",
                "it is being included already: " + String.join(" → ", chain()) + " → " + file);
        else if (files.size() > 100) build.error("include-cycle", where, "files are included more than 100 deep", "");
        else {
            try {
                run(file, Utf8.text(file, resources.read(file, where)), inside().getClass());
            } catch (DeckException e) {
                e.diagnostics().forEach(diagnostics::add);
            }
        }
    }

    private List<String> chain() {
        List<String> all = new ArrayList<>(files);
        Collections.reverse(all);
        return all;
    }

    /** A path beside the file that names it, relative to the main script's folder. */
    static String beside(String path, Where where) {
        int cut = where.file().lastIndexOf('/');
        if (cut < 0 || path.startsWith("/")) return path;
        return java.nio.file.Path.of(where.file().substring(0, cut + 1) + path).normalize().toString().replace('\\', '/');
    }

    /** The builder whose body is being run, or {@code null} outside the deck. */
    Object inside() {
        return builders.peek();
    }

    @Override
    public <B> void run(String word, Consumer<? super B> body, B builder) {
        builders.push(builder);
        try {
            body.accept(builder);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            failed(e);
        } finally {
            builders.pop();
        }
    }

    /** A word said in a script's own method, or one that the builder at work has not. */
    Object call(String name, Object[] args) {
        Object at = inside();
        if (at instanceof ThemeBuilder theme && args.length == 1 && Vocabulary.find(ThemeBuilder.class, name) == null) {
            theme.token(name, args[0]);
            return null;
        }
        Class<?> home = at == null ? ScriptBase.class : at.getClass();
        if (at != null && Vocabulary.find(home, name) != null && !InvokerHelper.getMetaClass(at).respondsTo(at, name, args).isEmpty())
            return InvokerHelper.invokeMethod(at, name, args);
        Where where = build.here(name);
        if (Failures.lost(args)) return Lost.IT;
        if (Vocabulary.find(home, name) != null) mistake(Mistakes.arguments(name, home, args, where));
        else if (Vocabulary.find(ScriptBase.class, name) != null) mistake(Mistakes.arguments(name, ScriptBase.class, args, where));
        else mistake(Mistakes.word(name, at == null ? null : home, Set.of(), where));
        return Lost.IT;
    }

    /** Goes on after a word that the language could not tell from its values; anything else that was thrown goes its way. */
    Object stumbled(String word, RuntimeException thrown) {
        if (word.equals("model") && Failures.ofKinds(thrown)) {
            if (!Failures.follows(thrown)) mistake(Diagnostic.error("wrong-argument", build.here(word), "`model` joins kinds by + and, once, by >>",
                    "write: " + Vocabulary.find(SlideBuilder.class, word).usage()));
        } else if (Failures.undecided(thrown).equals(word)) failed(thrown);
        else throw thrown;
        return Lost.IT;
    }

    /** A bare name: a value of the builder at work, one of the deck's own kinds, a word that stands for itself, or a mistake. */
    Object value(String name) {
        Object at = inside();
        if (at != null && Vocabulary.properties(at.getClass()).contains(name)) return InvokerHelper.getProperty(at, name);
        if (at instanceof SlideBuilder && build.kinds().containsKey(name)) return Kinds.of(build.kinds().get(name));
        if (Vocabulary.VALUES.contains(name)) return name;
        Set<String> known = new LinkedHashSet<>(Vocabulary.VALUES);
        if (at != null) known.addAll(Vocabulary.properties(at.getClass()));
        known.addAll(build.kinds().keySet());
        mistake(Mistakes.name(name, known, build.here(name)));
        return Lost.IT;
    }

    private void failed(Throwable thrown) {
        Throwable e = Failures.cause(thrown);
        if (e instanceof VirtualMachineError fatal && !(e instanceof OutOfMemoryError)) throw fatal;
        if (e instanceof DeckException d) d.diagnostics().forEach(this::note);
        else if (!Failures.follows(e)) findings.failed(Failures.of(e, inside() == null ? null : inside().getClass(), code.where(e)).onSlide(build.slide()));
    }

    /** A finding from elsewhere, such as a data file. */
    void note(Diagnostic d) {
        build.mistaken();
        diagnostics.add(d.slide().isEmpty() ? d.onSlide(build.slide()) : d);
    }

    /** Reports a mistake unless it was found before the script ran. */
    void mistake(Diagnostic d) {
        build.mistaken();
        findings.mistake(d.onSlide(build.slide()));
    }
}
