package dev.deckle.renderer.image;

import com.github.weisj.jsvg.parser.XMLInput;
import dev.deckle.renderer.display.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The events of an SVG file, looked through before anything is built from them. */
final class SvgSource implements XMLInput {
    private static final int MOST_ELEMENTS = 100_000, DEEPEST = 200;
    private static final Set<String> PIXELS = Set.of("mask", "filter", "mix-blend-mode");
    private final List<XMLEvent> events;
    private final boolean pixels;

    private SvgSource(List<XMLEvent> events, boolean pixels) {
        this.events = events;
        this.pixels = pixels;
    }

    /** Whether it asks for what only pixels can show. */
    boolean needsPixels() {
        return pixels;
    }

    @Override
    public XMLEventReader createReader() {
        return new EventList(events);
    }

    static SvgSource parse(byte[] bytes, Color ink) throws BadImage {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        Look look = new Look();
        List<XMLEvent> events = new ArrayList<>();
        try {
            XMLEventReader reader = factory.createXMLEventReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                XMLEvent event = reader.nextEvent();
                look.at(event);
                boolean root = event.isStartElement() && look.elements == 1;
                events.add(root ? Ink.set(event.asStartElement(), ink) : event);
            }
        } catch (XMLStreamException e) {
            throw new BadImage("is an SVG that is no well-formed XML (line " + e.getLocation().getLineNumber() + ")",
                    "save it again as plain SVG, without entities");
        }
        return new SvgSource(events, look.pixels);
    }

    /** What the elements ask for, one after the other. */
    private static final class Look {
        private int elements;
        private int depth;
        private boolean pixels;

        void at(XMLEvent event) throws BadImage {
            if (event.isEndElement()) depth--;
            if (!event.isStartElement()) {
                if (event.isCharacters()) style(event.asCharacters().getData());
                return;
            }
            if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) throw new BadImage("is an SVG of too many parts", "simplify it, or save it as PNG");
            element(event.asStartElement());
        }

        private void element(StartElement element) throws BadImage {
            String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
            if (name.equals("text")) throw new BadImage("is an SVG with text, which would need fonts of its own", "convert its text to paths");
            if (name.equals("foreignobject")) throw new BadImage("is an SVG that embeds other documents", "save it as PNG");
            if (name.equals("script")) return;
            for (Iterator<Attribute> it = element.getAttributes(); it.hasNext();) attribute(name, it.next());
        }

        private void attribute(String element, Attribute attribute) throws BadImage {
            String name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip();
            if (name.equals("href") && !element.equals("a")) href(value);
            if (PIXELS.contains(name) && !value.equals("none") && !value.equals("normal")) pixels = true;
            if (!name.equals("href")) style(value);
        }

        private void href(String value) throws BadImage {
            String small = value.toLowerCase(Locale.ROOT);
            if (small.startsWith("data:image/svg")) throw new BadImage("is an SVG with another SVG inside", "merge the two");
            if (small.startsWith("data:image/")) embedded(value);
            else if (!small.startsWith("#") && !small.isEmpty())
                throw new BadImage("refers to '" + shorten(value) + "' outside itself", "embed what it refers to");
        }

        private static void embedded(String value) throws BadImage {
            try {
                byte[] bytes = java.util.Base64.getMimeDecoder().decode(value.substring(value.indexOf(',') + 1));
                Sniffer.Format format = Sniffer.formatOf(bytes);
                if (format == Sniffer.Format.SVG) throw new BadImage("is an SVG with another SVG inside", "merge the two");
                Pictures.read(bytes, Color.BLACK);
            } catch (IllegalArgumentException e) {
                throw new BadImage("is an SVG with a broken picture inside", "save it again");
            }
        }

        private void style(String text) throws BadImage {
            String small = text.toLowerCase(Locale.ROOT);
            if (small.contains("filter:") || small.contains("mask:") || small.contains("mix-blend-mode:")) pixels = true;
            int url = small.indexOf("url(");
            while (url >= 0) {
                String target = small.substring(url + 4).replaceAll("^[\\s'\"]+", "");
                if (!target.startsWith("#") && !target.startsWith("data:"))
                    throw new BadImage("refers to '" + shorten(target.replaceAll("[\\s'\")].*", "")) + "' outside itself", "embed what it refers to");
                url = small.indexOf("url(", url + 4);
            }
            if (small.contains("@import")) throw new BadImage("imports a style sheet from outside itself", "embed the styles");
        }

        private static String shorten(String value) {
            return value.length() > 60 ? value.substring(0, 57) + "…" : value;
        }
    }
}
