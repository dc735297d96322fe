package dev.deckle.model;

import java.util.List;

/**
 * What a model takes and gives, drawn as icons and read as "text and image to text".
 *
 * @param inputs  kinds of input, at least one
 * @param outputs kinds of output, at least one
 */
public record Modality(List<Kind> inputs, List<Kind> outputs) {
    public Modality {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
