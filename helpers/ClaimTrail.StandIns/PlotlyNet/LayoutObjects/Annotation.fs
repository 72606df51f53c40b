namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// A text, with or without an arrow, at a place in the chart.
type Annotation() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?X: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?Y: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?Align: StyleParam.AnnotationAlignment,
            [<Optional; DefaultParameterValue(null)>] ?ArrowColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ArrowHead: StyleParam.ArrowHead,
            [<Optional; DefaultParameterValue(null)>] ?ArrowSide: StyleParam.ArrowSide,
            [<Optional; DefaultParameterValue(null)>] ?ArrowSize: float,
            [<Optional; DefaultParameterValue(null)>] ?AX: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?AXRef: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?AY: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?AYRef: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?BGColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderPad: int,
            [<Optional; DefaultParameterValue(null)>] ?BorderWidth: int,
            [<Optional; DefaultParameterValue(null)>] ?CaptureEvents: bool,
            [<Optional; DefaultParameterValue(null)>] ?ClickToShow: StyleParam.ClickToShow,
            [<Optional; DefaultParameterValue(null)>] ?Font: Font,
            [<Optional; DefaultParameterValue(null)>] ?Height: int,
            [<Optional; DefaultParameterValue(null)>] ?HoverLabel: Hoverlabel,
            [<Optional; DefaultParameterValue(null)>] ?HoverText: string,
            [<Optional; DefaultParameterValue(null)>] ?Name: string,
            [<Optional; DefaultParameterValue(null)>] ?Opacity: float,
            [<Optional; DefaultParameterValue(null)>] ?ShowArrow: bool,
            [<Optional; DefaultParameterValue(null)>] ?StandOff: int,
            [<Optional; DefaultParameterValue(null)>] ?StartArrowHead: int,
            [<Optional; DefaultParameterValue(null)>] ?StartArrowSize: float,
            [<Optional; DefaultParameterValue(null)>] ?StartStandOff: int,
            [<Optional; DefaultParameterValue(null)>] ?TemplateItemName: string,
            [<Optional; DefaultParameterValue(null)>] ?Text: string,
            [<Optional; DefaultParameterValue(null)>] ?TextAngle: float,
            [<Optional; DefaultParameterValue(null)>] ?VAlign: StyleParam.VerticalAlign,
            [<Optional; DefaultParameterValue(null)>] ?Visible: bool,
            [<Optional; DefaultParameterValue(null)>] ?Width: int,
            [<Optional; DefaultParameterValue(null)>] ?XAnchor: StyleParam.XAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?XClick: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?XRef: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?XShift: int,
            [<Optional; DefaultParameterValue(null)>] ?YAnchor: StyleParam.YAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?YClick: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?YRef: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?YShift: int
        ) =
        Sheet.write
            (Annotation())
            [
                "x", Sheet.value X
                "y", Sheet.value Y
                "align", Sheet.value Align
                "arrowcolor", Sheet.value ArrowColor
                "arrowhead", Sheet.value ArrowHead
                "arrowside", Sheet.value ArrowSide
                "arrowsize", Sheet.value ArrowSize
                "ax", Sheet.value AX
                "axref", Sheet.value AXRef
                "ay", Sheet.value AY
                "ayref", Sheet.value AYRef
                "bgcolor", Sheet.value BGColor
                "bordercolor", Sheet.value BorderColor
                "borderpad", Sheet.value BorderPad
                "borderwidth", Sheet.value BorderWidth
                "captureevents", Sheet.value CaptureEvents
                "clicktoshow", Sheet.value ClickToShow
                "font", Sheet.value Font
                "height", Sheet.value Height
                "hoverlabel", Sheet.value HoverLabel
                "hovertext", Sheet.value HoverText
                "name", Sheet.value Name
                "opacity", Sheet.value Opacity
                "showarrow", Sheet.value ShowArrow
                "standoff", Sheet.value StandOff
                "startarrowhead", Sheet.value StartArrowHead
                "startarrowsize", Sheet.value StartArrowSize
                "startstandoff", Sheet.value StartStandOff
                "templateitemname", Sheet.value TemplateItemName
                "text", Sheet.value Text
                "textangle", Sheet.value TextAngle
                "valign", Sheet.value VAlign
                "visible", Sheet.value Visible
                "width", Sheet.value Width
                "xanchor", Sheet.value XAnchor
                "xclick", Sheet.value XClick
                "xref", Sheet.value XRef
                "xshift", Sheet.value XShift
                "yanchor", Sheet.value YAnchor
                "yclick", Sheet.value YClick
                "yref", Sheet.value YRef
                "yshift", Sheet.value YShift
            ]
