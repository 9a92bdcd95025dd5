package dev.interlock.tools.render.svg;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** What the layout is to look like. */
final class Spacing {

  private Spacing() {}

  /** Sets what goes for the whole picture. */
  static void of(ElkNode root, NodePlacementStrategy placement) {
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, placement);
    root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    // From the first initial state on, as one reads it.
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(16));
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 34.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 5.0);
    root.setProperty(LayeredOptions.SPACING_LABEL_NODE, 8.0);
  }

  /** Lets what would be a long band go on in another column. Groups can't be parted so. */
  static void columns(ElkNode root) {
    root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
    root.setProperty(LayeredOptions.ASPECT_RATIO, 1.0);
  }

  /** Sets what goes for a group, which has its name at the top. */
  static void group(ElkNode shape, Block text) {
    shape.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    shape.setProperty(
        LayeredOptions.PADDING, new ElkPadding(text.height() + 2 * Sizes.DOWN, 14.0, 14.0, 14.0));
  }

  /**
   * Sets where the text of an arrow stands: on it, half way, so that none is taken for another's.
   */
  static void label(ElkLabel label) {
    label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
  }
}
