namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// How several plots share the page.
type LayoutGrid() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Rows: int,
            [<Optional; DefaultParameterValue(null)>] ?Columns: int,
            [<Optional; DefaultParameterValue(null)>] ?SubPlots: (StyleParam.LinearAxisId * StyleParam.LinearAxisId)[][],
            [<Optional; DefaultParameterValue(null)>] ?XAxes: StyleParam.LinearAxisId[],
            [<Optional; DefaultParameterValue(null)>] ?YAxes: StyleParam.LinearAxisId[],
            [<Optional; DefaultParameterValue(null)>] ?RowOrder: StyleParam.LayoutGridRowOrder,
            [<Optional; DefaultParameterValue(null)>] ?Pattern: StyleParam.LayoutGridPattern,
            [<Optional; DefaultParameterValue(null)>] ?XGap: float,
            [<Optional; DefaultParameterValue(null)>] ?YGap: float,
            [<Optional; DefaultParameterValue(null)>] ?Domain: Domain,
            [<Optional; DefaultParameterValue(null)>] ?XSide: StyleParam.LayoutGridXSide,
            [<Optional; DefaultParameterValue(null)>] ?YSide: StyleParam.LayoutGridYSide
        ) =
        Sheet.write
            (LayoutGrid())
            [
                "subplots", Sheet.value (SubPlots |> Option.map (Array.map (Array.map (fun (x, y) -> $"{x}{y}"))))
                "xaxes", Sheet.value XAxes
                "yaxes", Sheet.value YAxes
                "rows", Sheet.value Rows
                "columns", Sheet.value Columns
                "roworder", Sheet.value RowOrder
                "pattern", Sheet.value Pattern
                "xgap", Sheet.value XGap
                "ygap", Sheet.value YGap
                "domain", Sheet.value Domain
                "xside", Sheet.value XSide
                "yside", Sheet.value YSide
            ]
