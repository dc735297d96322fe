package dev.deckle.dsl;

import dev.deckle.model.build.Rows;
import groovy.lang.GroovyObjectSupport;
import java.util.Collections;
import java.util.Iterator;

/** Stands for a value that a mistake has cost us: whatever is asked of it, it gives itself, so that one mistake is not reported as many. */
final class Lost extends GroovyObjectSupport implements Rows.NoData, Iterable<Object> {
    static final Lost IT = new Lost();

    private Lost() { }

    @Override
    public Object getProperty(String name) {
        return this;
    }

    @Override
    public void setProperty(String name, Object value) { }

    @Override
    public Object invokeMethod(String name, Object args) {
        return this;
    }

    /** Groovy adds up whatever can be gone through; this goes before it. */
    public Object sum() {
        return this;
    }

    public Object sum(Object column) {
        return this;
    }

    public Object minus(Object other) {
        return this;
    }

    @Override
    public Iterator<Object> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public String toString() {
        return "";
    }
}
