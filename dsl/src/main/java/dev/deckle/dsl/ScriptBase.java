package dev.deckle.dsl;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.Word;
import dev.deckle.model.diagnostic.Diagnostic;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.MissingPropertyException;
import java.util.Locale;

/** What every script has beside the words of its deck. Scripts extend it; programs have no use for it. */
public abstract class ScriptBase extends DataWords {
    @Word(usage = "deck { title '…'; section('…') { slide('…') { … } } }", doc = "The deck.")
    public void deck(@DelegatesTo(value = DeckBuilder.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        session.deck(body);
    }

    @Word(usage = "include 'part.deck.groovy'", doc = "Goes on with another file, as if it stood here.")
    public void include(Object path) {
        session.include(path);
    }

    @Word(usage = "param 'year', 2023", doc = "Declares a value that the command line or the host program may set, with its default.")
    public Object param(String name, Object otherwise) {
        return session.params.declare(name, otherwise, session.build.here("param"));
    }

    /** The declared params: {@code params.year}. */
    public Params getParams() {
        return session.params;
    }

    /** Words that are no methods of the script: those of the builder at work, or mistakes. */
    public Object methodMissing(String name, Object args) {
        return session.call(name, (Object[]) args);
    }

    /** A word could not be told from its values; called by what {@link Guards} puts around it. */
    public Object stumbled(String word, RuntimeException thrown) {
        return session.stumbled(word, thrown);
    }

    @Override
    public Object getProperty(String name) {
        if (getBinding().hasVariable(name)) return getBinding().getVariable(name);
        try {
            return getMetaClass().getProperty(this, name);
        } catch (MissingPropertyException e) {
            return session.value(name);
        }
    }

    @Override
    public void print(Object value) {
        say(value);
    }

    @Override
    public void println(Object value) {
        say(value);
    }

    @Override
    public void println() { }

    @Override
    public void printf(String format, Object value) {
        say(String.format(Locale.ROOT, format, value));
    }

    @Override
    public void printf(String format, Object[] values) {
        say(String.format(Locale.ROOT, format, values));
    }

    /** A script's output would mix with the PDF on standard output: it becomes a remark with its line. */
    private void say(Object value) {
        session.diagnostics.add(Diagnostic.info("print", session.build.here("println"), String.valueOf(value)));
    }
}
