namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// A line, rectangle, circle or path drawn over or under the data.
type Shape() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Editable: bool,
            [<Optional; DefaultParameterValue(null)>] ?FillColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?FillRule: StyleParam.FillRule,
            [<Optional; DefaultParameterValue(null)>] ?Label: ShapeLabel,
            [<Optional; DefaultParameterValue(null)>] ?ShowLegend: bool,
            [<Optional; DefaultParameterValue(null)>] ?Legend: StyleParam.SubPlotId,
            [<Optional; DefaultParameterValue(null)>] ?LegendRank: int,
            [<Optional; DefaultParameterValue(null)>] ?LegendGroup: string,
            [<Optional; DefaultParameterValue(null)>] ?LegendGroupTitle: Title,
            [<Optional; DefaultParameterValue(null)>] ?LegendWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?Layer: StyleParam.Layer,
            [<Optional; DefaultParameterValue(null)>] ?Line: Line,
            [<Optional; DefaultParameterValue(null)>] ?Name: string,
            [<Optional; DefaultParameterValue(null)>] ?Opacity: float,
            [<Optional; DefaultParameterValue(null)>] ?Path: string,
            [<Optional; DefaultParameterValue(null)>] ?TemplateItemName: string,
            [<Optional; DefaultParameterValue(null)>] ?ShapeType: StyleParam.ShapeType,
            [<Optional; DefaultParameterValue(null)>] ?Visible: bool,
            [<Optional; DefaultParameterValue(null)>] ?X0: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?X1: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?XAnchor: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?Xref: string,
            [<Optional; DefaultParameterValue(null)>] ?XSizeMode: StyleParam.ShapeSizeMode,
            [<Optional; DefaultParameterValue(null)>] ?Y0: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?Y1: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?YAnchor: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?Yref: string,
            [<Optional; DefaultParameterValue(null)>] ?YSizeMode: StyleParam.ShapeSizeMode
        ) =
        Sheet.write
            (Shape())
            [
                "editable", Sheet.value Editable
                "fillcolor", Sheet.value FillColor
                "fillrule", Sheet.value FillRule
                "label", Sheet.value Label
                "showlegend", Sheet.value ShowLegend
                "legend", Sheet.value Legend
                "legendrank", Sheet.value LegendRank
                "legendgroup", Sheet.value LegendGroup
                "legendgrouptitle", Sheet.value LegendGroupTitle
                "legendwidth", Sheet.value LegendWidth
                "layer", Sheet.value Layer
                "line", Sheet.value Line
                "name", Sheet.value Name
                "opacity", Sheet.value Opacity
                "path", Sheet.value Path
                "templateitemname", Sheet.value TemplateItemName
                "type", Sheet.value ShapeType
                "visible", Sheet.value Visible
                "x0", Sheet.value X0
                "x1", Sheet.value X1
                "xanchor", Sheet.value XAnchor
                "xref", Sheet.value Xref
                "xsizemode", Sheet.value XSizeMode
                "y0", Sheet.value Y0
                "y1", Sheet.value Y1
                "yanchor", Sheet.value YAnchor
                "yref", Sheet.value Yref
                "ysizemode", Sheet.value YSizeMode
            ]
