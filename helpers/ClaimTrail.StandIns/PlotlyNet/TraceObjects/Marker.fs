namespace Plotly.NET.TraceObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET
open Plotly.NET.LayoutObjects

/// How a point, bar or slice is drawn.
type Marker() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Angle: float,
            [<Optional; DefaultParameterValue(null)>] ?AngleRef: StyleParam.AngleRef,
            [<Optional; DefaultParameterValue(null)>] ?AutoColorScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?CAuto: bool,
            [<Optional; DefaultParameterValue(null)>] ?CMax: float,
            [<Optional; DefaultParameterValue(null)>] ?CMid: float,
            [<Optional; DefaultParameterValue(null)>] ?CMin: float,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?Colors: seq<Color>,
            [<Optional; DefaultParameterValue(null)>] ?ColorAxis: StyleParam.SubPlotId,
            [<Optional; DefaultParameterValue(null)>] ?ColorBar: ColorBar,
            [<Optional; DefaultParameterValue(null)>] ?Colorscale: StyleParam.Colorscale,
            [<Optional; DefaultParameterValue(null)>] ?CornerRadius: int,
            [<Optional; DefaultParameterValue(null)>] ?Gradient: Gradient,
            [<Optional; DefaultParameterValue(null)>] ?Outline: Line,
            [<Optional; DefaultParameterValue(null)>] ?MaxDisplayed: int,
            [<Optional; DefaultParameterValue(null)>] ?Opacity: float,
            [<Optional; DefaultParameterValue(null)>] ?MultiOpacity: seq<float>,
            [<Optional; DefaultParameterValue(null)>] ?Pattern: Pattern,
            [<Optional; DefaultParameterValue(null)>] ?ReverseScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?Size: int,
            [<Optional; DefaultParameterValue(null)>] ?MultiSize: seq<int>,
            [<Optional; DefaultParameterValue(null)>] ?SizeMin: int,
            [<Optional; DefaultParameterValue(null)>] ?SizeMode: StyleParam.MarkerSizeMode,
            [<Optional; DefaultParameterValue(null)>] ?SizeRef: int,
            [<Optional; DefaultParameterValue(null)>] ?StandOff: float,
            [<Optional; DefaultParameterValue(null)>] ?MultiStandOff: seq<float>,
            [<Optional; DefaultParameterValue(null)>] ?Symbol: StyleParam.MarkerSymbol,
            [<Optional; DefaultParameterValue(null)>] ?MultiSymbol: seq<StyleParam.MarkerSymbol>,
            [<Optional; DefaultParameterValue(null)>] ?Symbol3D: StyleParam.MarkerSymbol3D,
            [<Optional; DefaultParameterValue(null)>] ?MultiSymbol3D: seq<StyleParam.MarkerSymbol3D>,
            [<Optional; DefaultParameterValue(null)>] ?OutlierColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?OutlierWidth: int
        ) =
        Sheet.write
            (Marker())
            [
                "angle", Sheet.value Angle
                "angleref", Sheet.value AngleRef
                "autocolorscale", Sheet.value AutoColorScale
                "cauto", Sheet.value CAuto
                "cmax", Sheet.value CMax
                "cmid", Sheet.value CMid
                "cmin", Sheet.value CMin
                "color", Sheet.value Color
                "colors", Sheet.value Colors
                "coloraxis", Sheet.value ColorAxis
                "colorbar", Sheet.value ColorBar
                "colorscale", Sheet.value Colorscale
                "cornerradius", Sheet.value CornerRadius
                "gradient", Sheet.value Gradient
                "line", Sheet.value Outline
                "size", Sheet.either Size MultiSize
                "opacity", Sheet.either Opacity MultiOpacity
                "pattern", Sheet.value Pattern
                "symbol", Sheet.either Symbol MultiSymbol
                "symbol", Sheet.either Symbol3D MultiSymbol3D
                "outliercolor", Sheet.value OutlierColor
                "outlierwidth", Sheet.value OutlierWidth
                "maxdisplayed", Sheet.value MaxDisplayed
                "reversescale", Sheet.value ReverseScale
                "showscale", Sheet.value ShowScale
                "sizemin", Sheet.value SizeMin
                "sizemode", Sheet.refused "Plotly.NET 5.1 writes SizeMode as a union, which plotly.js ignores. Set \"sizemode\" by SetValue." SizeMode
                "sizeref", Sheet.value SizeRef
                "standoff", Sheet.either StandOff MultiStandOff
            ]
