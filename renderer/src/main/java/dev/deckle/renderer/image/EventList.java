package dev.deckle.renderer.image;

import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.events.XMLEvent;

/** Events that were read before, read again. */
final class EventList implements XMLEventReader {
    private final List<XMLEvent> events;
    private int next;

    EventList(List<XMLEvent> events) {
        this.events = events;
    }

    @Override
    public XMLEvent nextEvent() {
        if (!hasNext()) throw new NoSuchElementException();
        return events.get(next++);
    }

    @Override
    public boolean hasNext() {
        return next < events.size();
    }

    @Override
    public Object next() {
        return nextEvent();
    }

    @Override
    public XMLEvent peek() {
        return hasNext() ? events.get(next) : null;
    }

    @Override
    public String getElementText() {
        throw new UnsupportedOperationException();
    }

    @Override
    public XMLEvent nextTag() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getProperty(String name) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public void close() { }
}
