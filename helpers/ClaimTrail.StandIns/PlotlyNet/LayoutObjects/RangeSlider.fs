namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// The slider under an axis.
type RangeSlider() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?BgColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?AutoRange: bool,
            [<Optional; DefaultParameterValue(null)>] ?Range: StyleParam.Range,
            [<Optional; DefaultParameterValue(null)>] ?Thickness: float,
            [<Optional; DefaultParameterValue(null)>] ?Visible: bool,
            [<Optional; DefaultParameterValue(null)>] ?YAxisRangeMode: StyleParam.RangesliderRangeMode,
            [<Optional; DefaultParameterValue(null)>] ?YAxisRange: StyleParam.Range
        ) =
        Sheet.write
            (RangeSlider())
            [
                "bgcolor", Sheet.value BgColor
                "bordercolor", Sheet.value BorderColor
                "borderwidth", Sheet.value BorderWidth
                "autorange", Sheet.value AutoRange
                "range", Sheet.value Range
                "thickness", Sheet.value Thickness
                "visible", Sheet.value Visible
                "rangemode", Sheet.value YAxisRangeMode
                "range", Sheet.value YAxisRange
            ]
