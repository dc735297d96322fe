package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Where;
import groovy.lang.GroovyClassLoader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.tools.GroovyClass;

/** Compiles files of one script, and keeps what it has compiled until the text changes. */
final class Compiler {
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String text, Compiled compiled) { }

    /** The code of a file whose words are those of {@code inside}, or of a whole script where that is {@code null}. */
    Compiled compile(String name, String text, Class<?> inside) {
        String key = name + '\n' + (inside == null ? "" : inside.getName());
        Kept known = kept.get(key);
        if (known != null && known.text.equals(text)) return known.compiled;
        Compiled compiled = fresh(name, text, inside);
        kept.put(key, new Kept(text, compiled));
        return compiled;
    }

    /** Classes that scripts may use: those of the thread's loader, if it knows us. */
    static ClassLoader parent() {
        ClassLoader own = Compiler.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return context != null && context.loadClass(ScriptBase.class.getName()) == ScriptBase.class ? context : own;
        } catch (ClassNotFoundException e) {
            return own;
        }
    }

    private static Compiled fresh(String name, String text, Class<?> inside) {
        List<Diagnostic> brackets = new Brackets(name, text).check();
        if (!brackets.isEmpty()) return Compiled.broken(name, brackets);
        Columns columns = new Columns(text);
        List<Diagnostic> findings = new ArrayList<>();
        CompilerConfiguration config = new CompilerConfiguration();
        config.setScriptBaseClass(ScriptBase.class.getName());
        config.getOptimizationOptions().put("indy", false);
        config.setDisabledGlobalASTTransformations(Set.of("groovy.grape.GrabAnnotationTransformation"));
        config.addCompilationCustomizers(new BodyParameters(name), new Guards(), new WordCheck(name, text, inside, columns, findings), new Likeness());
        try (GroovyClassLoader loader = new GroovyClassLoader(parent(), config)) {
            loader.setResourceLoader(file -> null);
            CompilationUnit unit = new CompilationUnit(config, null, loader);
            unit.addSource(name, text);
            unit.compile(Phases.CLASS_GENERATION);
            return made(name, unit, columns, findings);
        } catch (MultipleCompilationErrorsException e) {
            return Compiled.broken(name, SyntaxMessages.of(name, text, new Narrow(name, text).narrow(e.getErrorCollector())));
        } catch (CompilationFailedException | IOException e) {
            return Compiled.broken(name, List.of(Diagnostic.error("syntax", new Where(name, 0, 0), e.getMessage(), "")));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return Compiled.broken(name, List.of(SyntaxMessages.tooLarge(name, e)));
        }
    }

    private static Compiled made(String name, CompilationUnit unit, Columns columns, List<Diagnostic> findings) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (GroovyClass c : unit.getClasses()) classes.put(c.getName(), c.getBytes());
        String main = unit.getAST().getModules().get(0).getClasses().stream().filter(c -> c.isScript() || c.isScriptBody()).findFirst()
                .map(org.codehaus.groovy.ast.ClassNode::getName).orElse("");
        if (main.isEmpty()) return Compiled.broken(name, List.of(Diagnostic.error("no-deck", new Where(name, 1, 1), "the script has no deck",
                "write: deck { title '…'; slide('…') { … } }")));
        return new Compiled(name, main, Map.copyOf(classes), columns, List.copyOf(findings));
    }
}
