/// Types that `Config.init` names. `SetValue` works on them; they have no `init`.
namespace Plotly.NET.ConfigObjects

open DynamicObj

/// What a reader may edit in a live chart.
type Edits() =
    inherit DynamicObj()

/// How a live chart is saved as a picture.
type ToImageButtonOptions() =
    inherit DynamicObj()
