package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/** Tells an SVG what {@code currentColor} is. */
final class Ink {
    private Ink() { }

    /** The root element with a {@code color} of its own, unless it has one. */
    static StartElement set(StartElement root, Color ink) {
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> it = root.getAttributes(); it.hasNext();) {
            Attribute attribute = it.next();
            if (attribute.getName().getLocalPart().equals("color")) return root;
            attributes.add(attribute);
        }
        XMLEventFactory factory = XMLEventFactory.newDefaultFactory();
        attributes.add(factory.createAttribute("color", ink.hex()));
        return factory.createStartElement(root.getName(), attributes.iterator(), root.getNamespaces());
    }
}
