namespace Plotly.NET

open DynamicObj

/// One data set of a figure and how it is drawn.
type Trace(traceTypeName: string) =
    inherit DynamicObj()

    /// The kind of drawing, such as "bar".
    member val ``type`` = traceTypeName with get, set

/// A trace on x and y axes.
type Trace2D(traceTypeName: string) =
    inherit Trace(traceTypeName)

/// A trace that brings its own space, such as a pie or a flow diagram.
type TraceDomain(traceTypeName: string) =
    inherit Trace(traceTypeName)
