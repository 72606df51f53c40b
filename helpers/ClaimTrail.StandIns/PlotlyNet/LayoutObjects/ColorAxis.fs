namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// A colour scale that several traces share.
type ColorAxis() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?AutoColorScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?CAuto: float,
            [<Optional; DefaultParameterValue(null)>] ?CMin: float,
            [<Optional; DefaultParameterValue(null)>] ?CMid: float,
            [<Optional; DefaultParameterValue(null)>] ?CMax: float,
            [<Optional; DefaultParameterValue(null)>] ?ColorBar: ColorBar,
            [<Optional; DefaultParameterValue(null)>] ?ColorScale: StyleParam.Colorscale,
            [<Optional; DefaultParameterValue(null)>] ?ShowScale: bool,
            [<Optional; DefaultParameterValue(null)>] ?ReverseScale: bool
        ) =
        Sheet.write
            (ColorAxis())
            [
                "autocolorscale", Sheet.value AutoColorScale
                "cauto", Sheet.value CAuto
                "cmin", Sheet.value CMin
                "cmid", Sheet.value CMid
                "cmax", Sheet.value CMax
                "colorbar", Sheet.value ColorBar
                "colorscale", Sheet.value ColorScale
                "showscale", Sheet.value ShowScale
                "reversescale", Sheet.value ReverseScale
            ]
