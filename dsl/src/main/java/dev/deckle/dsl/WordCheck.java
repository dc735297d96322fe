package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Diagnostic;
import java.util.List;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/** Has the words of a script looked at when its names are settled. */
final class WordCheck extends CompilationCustomizer {
    private final String name;
    private final String text;
    private final Class<?> inside;
    private final Columns columns;
    private final List<Diagnostic> findings;

    WordCheck(String name, String text, Class<?> inside, Columns columns, List<Diagnostic> findings) {
        super(CompilePhase.CANONICALIZATION);
        this.name = name;
        this.text = text;
        this.inside = inside;
        this.columns = columns;
        this.findings = findings;
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        new WordVisitor(source, type, name, text, inside, columns, findings).visitClass(type);
        new SharedLines(columns).visitClass(type);
    }
}
