package dev.deckle.model.build;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The files that a theme file names ({@code logo}, {@code font.files}), read from its own folder. Its tokens are the renderer's business. */
record ThemeFiles(List<Asset> fonts, Asset logo) {

    static ThemeFiles of(Asset file, Build build, Where where) {
        if (file == null) return new ThemeFiles(List.of(), null);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(file.bytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "")));
        } catch (IOException | IllegalArgumentException e) {
            return new ThemeFiles(List.of(), null);    // told by the renderer, which reads the tokens
        }
        String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        List<Asset> fonts = new ArrayList<>();
        for (String font : properties.getProperty("font.files", "").split(",")) {
            Asset asset = font.isBlank() ? null : build.asset(folder + font.strip(), "font", where);
            if (asset != null) fonts.add(asset);
        }
        String logo = properties.getProperty("logo", "").strip();
        return new ThemeFiles(fonts, logo.isEmpty() ? null : build.asset(folder + logo, "logo", where));
    }
}
