package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.Deck;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LeakTest {
    private static final String SCRIPT = "deck { slide('x') { bullets 'a' } }\n";

    /** Each script makes three classes; were they kept, six thousand of them would stay. */
    @Test
    void twoThousandScriptsLeaveNoClassesBehind() {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        DeckScript kept = Scripts.script(SCRIPT);
        for (int i = 0; i < 200; i++) kept.evaluate(Map.of());
        settle();
        int before = classes.getLoadedClassCount();
        long metaspace = metaspace();
        for (int i = 0; i < 2000; i++) assertEquals(1, (i % 4 == 0 ? Scripts.script(SCRIPT + "// " + i) : kept).evaluate(Map.of()).parts().size());
        settle();
        assertTrue(classes.getLoadedClassCount() - before < 300, "classes: " + before + " → " + classes.getLoadedClassCount());
        assertTrue(metaspace() - metaspace < 8_000_000, "metaspace: " + metaspace + " → " + metaspace());
    }

    /** The collector may need more than one round. */
    private static void settle() {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        for (int i = 0, last = -1; i < 10 && last != classes.getLoadedClassCount(); i++) {
            last = classes.getLoadedClassCount();
            System.gc();
        }
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getName().equals("Metaspace")).map(MemoryPoolMXBean::getUsage)
                .mapToLong(u -> u.getUsed()).findFirst().orElse(0);
    }

    @Test
    void oneScriptServesSeveralThreads() throws Exception {
        DeckScript script = Scripts.script("param 'n', 0\ndeck { title \"deck $params.n\"; slide('x') { bars(data: csv('race.csv'), y: 'high'); lead \"$params.n\" } }");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Deck>> all = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                int n = i;
                all.add(pool.submit((Callable<Deck>) () -> script.evaluate(Map.of("n", n))));
            }
            for (int i = 0; i < 32; i++) {
                assertEquals("deck " + i, all.get(i).get().meta().title());
                assertEquals("" + i, Scripts.slides(all.get(i).get()).get(0).lead().text());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
