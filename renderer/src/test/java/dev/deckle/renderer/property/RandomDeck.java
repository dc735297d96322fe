package dev.deckle.renderer.property;

import dev.deckle.model.Deck;
import dev.deckle.model.Kind;
import dev.deckle.model.Meta;
import dev.deckle.model.Modality;
import dev.deckle.model.PageSize;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Leaf;
import dev.deckle.model.Lead;
import dev.deckle.model.Slide;
import dev.deckle.model.ThemeRef;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Cards;
import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Clipping;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Note;
import dev.deckle.model.block.People;
import dev.deckle.model.block.Placeholder;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Term;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.model.block.Timeline;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.property.any.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Decks of any blocks, lengths, scripts and page sizes. Every text holds marks that are unique in the deck, to be found again. */
final class RandomDeck {
    private static final Where W = new Where("random.deck.groovy", 1, 1);
    private static final String HAN = "人工智能现状报告研究行业政策安全预测模型数据训练算力参数上下文长度开源闭源竞争监管版权";
    private static final String PUNCTUATION = "，。；：、？！";
    private static final String[] LATIN = {"model", "GPU", "office", "affluent", "H100", "benchmark", "ORCA_LLaMA_70B_QLoRA", "a", "of", "10,000",
        "50.5±6.8%", "state-of-the-art", "https://www.example.org/a/very/long/path"};
    private static final PageSize[] SIZES = {PageSize.WIDE, PageSize.WIDE, PageSize.FOUR_BY_THREE, PageSize.A4_LANDSCAPE, new PageSize(960, 400),
        new PageSize(595.276, 841.89), new PageSize(300, 230), new PageSize(2400, 1350)};

    private final Random random;
    private final Marks marks = new Marks();

    RandomDeck(long seed) {
        this.random = new Random(seed);
    }

    /** The marks of all texts. */
    Marks marks() {
        return marks;
    }

    Deck deck() {
        List<Part> parts = new ArrayList<>();
        int slides = 1 + random.nextInt(3);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < slides; i++) leaves.add(slide());
        if (random.nextBoolean()) parts.add(new Section(W, "章" + random.nextInt(9), "", "s", true, leaves));
        else parts.addAll(leaves);
        Meta meta = new Meta("t", "", "", "", "", random.nextBoolean() ? "zh-CN" : "en", "#tag", "footer", List.of());
        ThemeRef theme = new ThemeRef(W, List.of("report", "midnight", "plain").get(random.nextInt(3)), null, Map.of(), List.of(), null);
        return new Deck(meta, SIZES[random.nextInt(SIZES.length)], theme, List.of(), parts);
    }

    private Slide slide() {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) blocks.add(block(0));
        List<Source> sources = random.nextInt(3) == 0 ? List.of(new Source(W, "", text(30), "https://example.org", "")) : List.of();
        Modality model = random.nextInt(3) == 0 ? new Modality(List.of(Kind.TEXT, Kind.IMAGE), List.of(Kind.ROBOT)) : null;
        String title = random.nextInt(12) == 0 ? "" : text(random.nextInt(4) == 0 ? 73 : 24);
        return new Slide(W, title, "", Slide.Layout.AUTO, new Lead(W, "", random.nextInt(4) == 0 ? "" : text(random.nextInt(5) == 0 ? 300 : 90)), model, blocks, sources, List.of());
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth == 0 ? 16 : 9)) {
            case 0 -> new Text(W, "", texts(1 + random.nextInt(4), 400));
            case 1, 2 -> new ListBlock(W, "", random.nextBoolean(), 1 + random.nextInt(20), items(depth, 1 + random.nextInt(6)));
            case 3 -> new Heading(W, "", text(30));
            case 4 -> table();
            case 5 -> new Quote(W, "", texts(1, 120), text(10), text(12));
            case 6 -> new Code(W, "", "python", "def f(x):\n    return " + text(60) + "\n");
            case 7 -> new Terms(W, "", List.of(new Term(text(6), text(90)), new Term(text(6), text(50))));
            case 8 -> new Placeholder(W, "", text(20), 0.4 + random.nextDouble() * 2);
            case 9 -> columns();
            case 10 -> new Cards(W, "", 0, cards(1 + random.nextInt(9)));
            case 11 -> new Timeline(W, "", events(1 + random.nextInt(8)));
            case 12 -> new People(W, "", List.of(new People.Person(W, text(8), text(12), null, text(150)), new People.Person(W, text(8), "", null, text(90))));
            case 13 -> new Checklist(W, "", text(8), List.of(new Checklist.Check(W, true, text(30)), new Checklist.Check(W, false, text(60))));
            case 14 -> new Scorecard(W, "", List.of(new Scorecard.Row(W, text(40), text(50), Scorecard.Grade.PARTLY), new Scorecard.Row(W, text(30), text(20), Scorecard.Grade.NO)));
            default -> random.nextBoolean() ? clipping() : new Note(W, "", "", text(80));
        };
    }

    private List<ListBlock.Item> items(int depth, int count) {
        List<ListBlock.Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++)
            items.add(new ListBlock.Item(W, text(random.nextInt(6) == 0 ? 250 : 80), depth < 2 && random.nextInt(5) == 0 ? items(depth + 1, 2) : List.of()));
        return items;
    }

    private Table table() {
        int columns = 1 + random.nextInt(8);
        int rows = random.nextInt(8) == 0 ? 40 : 1 + random.nextInt(9);
        List<Table.Row> body = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            if (random.nextInt(10) == 0) body.add(new Table.Row(W, Table.RowKind.FULL, List.of(Table.Cell.of(text(40)))));
            body.add(row(columns, random.nextInt(8) == 0 ? 90 : 9));
        }
        List<Table.Row> head = random.nextInt(5) == 0 ? List.of() : List.of(row(columns, 10));
        return new Table(W, "", random.nextBoolean() ? text(20) : "", head, body, List.of(), List.of(), random.nextInt(4) == 0, Map.of(), Table.Best.NONE, "", List.of());
    }

    private Table.Row row(int columns, int length) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) cells.add(Table.Cell.of(text(length)));
        return new Table.Row(W, Table.RowKind.CELLS, cells);
    }

    private Columns columns() {
        List<Columns.Column> columns = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++)
            columns.add(new Columns.Column(W, random.nextBoolean() ? text(10) : "", 1 + random.nextInt(2), List.of(block(1), block(1))));
        return new Columns(W, "", count == 2 && random.nextBoolean(), columns);
    }

    private List<Cards.Card> cards(int count) {
        List<Cards.Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) cards.add(new Cards.Card(W, "", text(10), random.nextBoolean() ? text(5) : "", null, text(30)));
        return cards;
    }

    private List<Timeline.Event> events(int count) {
        List<Timeline.Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) events.add(new Timeline.Event(W, text(4), text(40), null));
        return events;
    }

    private Clipping clipping() {
        return new Clipping(W, "", text(12), text(8), text(50), random.nextBoolean() ? text(40) : "", text(10), text(8), "", null,
                List.of(new Text(W, "", texts(1, 600))));
    }

    private List<String> texts(int count, int length) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) texts.add(text(length));
        return texts;
    }

    /** A text of about the length that starts and ends with a mark of its own. */
    private String text(int length) {
        String first = marks.next();
        StringBuilder text = new StringBuilder(first);
        int wanted = 1 + random.nextInt(Math.max(1, length));
        while (text.length() < wanted) {
            if (random.nextInt(4) == 0) text.append(' ').append(LATIN[random.nextInt(LATIN.length)]).append(' ');
            else text.append(HAN.charAt(random.nextInt(HAN.length())));
            if (random.nextInt(11) == 0) text.append(PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length())));
        }
        return text.append(length > 30 ? " " + marks.last(first) : "").toString();
    }
}
