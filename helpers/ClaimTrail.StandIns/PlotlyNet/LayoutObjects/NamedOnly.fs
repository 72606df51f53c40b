/// Types that the signatures name and the notebooks do not style. `SetValue` works on them; they have no `init`.
namespace Plotly.NET.LayoutObjects

open DynamicObj

/// The buttons that zoom a time axis.
type RangeSelector() =
    inherit DynamicObj()

/// A stretch that a time axis leaves out.
type Rangebreak() =
    inherit DynamicObj()

/// The minor ticks and grid of an axis.
type Minor() =
    inherit DynamicObj()

/// The bar of buttons above a live chart.
type ModeBar() =
    inherit DynamicObj()

/// How a live chart moves from one state to the next.
type Transition() =
    inherit DynamicObj()

/// How shapes drawn by the reader look.
type NewShape() =
    inherit DynamicObj()

/// How a shape being edited looks.
type ActiveShape() =
    inherit DynamicObj()

/// How selections drawn by the reader look.
type NewSelection() =
    inherit DynamicObj()

/// How a selection being edited looks.
type ActiveSelection() =
    inherit DynamicObj()

/// A stretch of the plot that is selected.
type Selection() =
    inherit DynamicObj()

/// A slider below a live chart.
type Slider() =
    inherit DynamicObj()

/// A menu above a live chart.
type UpdateMenu() =
    inherit DynamicObj()
