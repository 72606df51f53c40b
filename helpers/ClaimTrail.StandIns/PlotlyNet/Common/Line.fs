namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj

/// How a line is drawn.
type Line() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?BackOff: StyleParam.BackOff,
            [<Optional; DefaultParameterValue(null)>] ?AutoColorScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?CAuto: bool,
            [<Optional; DefaultParameterValue(null)>] ?CMax: float,
            [<Optional; DefaultParameterValue(null)>] ?CMid: float,
            [<Optional; DefaultParameterValue(null)>] ?CMin: float,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?ColorAxis: StyleParam.SubPlotId,
            [<Optional; DefaultParameterValue(null)>] ?Colorscale: StyleParam.Colorscale,
            [<Optional; DefaultParameterValue(null)>] ?ReverseScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?ColorBar: ColorBar,
            [<Optional; DefaultParameterValue(null)>] ?Dash: StyleParam.DrawingStyle,
            [<Optional; DefaultParameterValue(null)>] ?Shape: StyleParam.Shape,
            [<Optional; DefaultParameterValue(null)>] ?Simplify: bool,
            [<Optional; DefaultParameterValue(null)>] ?Smoothing: float,
            [<Optional; DefaultParameterValue(null)>] ?Width: float,
            [<Optional; DefaultParameterValue(null)>] ?MultiWidth: seq<float>,
            [<Optional; DefaultParameterValue(null)>] ?OutlierColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?OutlierWidth: float
        ) =
        Sheet.write
            (Line())
            [
                "backoff", Sheet.value BackOff
                "color", Sheet.value Color
                "width", Sheet.either Width MultiWidth
                "shape", Sheet.value Shape
                "smoothing", Sheet.value Smoothing
                "dash", Sheet.value Dash
                "outliercolor", Sheet.value OutlierColor
                "outlierwidth", Sheet.value OutlierWidth
                "autocolorscale", Sheet.value AutoColorScale
                "cauto", Sheet.value CAuto
                "cmax", Sheet.value CMax
                "cmid", Sheet.value CMid
                "cmin", Sheet.value CMin
                "color", Sheet.value Color
                "coloraxis", Sheet.value ColorAxis
                "colorscale", Sheet.value Colorscale
                "reversescale", Sheet.value ReverseScale
                "showscale", Sheet.value ShowScale
                "colorbar", Sheet.value ColorBar
                "simplify", Sheet.value Simplify
            ]
