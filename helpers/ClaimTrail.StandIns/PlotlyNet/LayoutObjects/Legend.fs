namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// The legend.
type Legend() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?BGColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?EntryWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?EntryWidthMode: StyleParam.EntryWidthMode,
            [<Optional; DefaultParameterValue(null)>] ?Font: Font,
            [<Optional; DefaultParameterValue(null)>] ?GroupClick: StyleParam.TraceGroupClickOptions,
            [<Optional; DefaultParameterValue(null)>] ?GroupTitleFont: Font,
            [<Optional; DefaultParameterValue(null)>] ?ItemClick: StyleParam.TraceItemClickOptions,
            [<Optional; DefaultParameterValue(null)>] ?ItemDoubleClick: StyleParam.TraceItemClickOptions,
            [<Optional; DefaultParameterValue(null)>] ?ItemSizing: StyleParam.TraceItemSizing,
            [<Optional; DefaultParameterValue(null)>] ?ItemWidth: int,
            [<Optional; DefaultParameterValue(null)>] ?Orientation: StyleParam.Orientation,
            [<Optional; DefaultParameterValue(null)>] ?Title: Title,
            [<Optional; DefaultParameterValue(null)>] ?TraceGroupGap: float,
            [<Optional; DefaultParameterValue(null)>] ?TraceOrder: StyleParam.TraceOrder,
            [<Optional; DefaultParameterValue(null)>] ?UIRevision: string,
            [<Optional; DefaultParameterValue(null)>] ?VerticalAlign: StyleParam.VerticalAlign,
            [<Optional; DefaultParameterValue(null)>] ?Visible: bool,
            [<Optional; DefaultParameterValue(null)>] ?X: float,
            [<Optional; DefaultParameterValue(null)>] ?XAnchor: StyleParam.XAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?XRef: string,
            [<Optional; DefaultParameterValue(null)>] ?Y: float,
            [<Optional; DefaultParameterValue(null)>] ?YAnchor: StyleParam.YAnchorPosition,
            [<Optional; DefaultParameterValue(null)>] ?YRef: string
        ) =
        Sheet.write
            (Legend())
            [
                "bgcolor", Sheet.value BGColor
                "bordercolor", Sheet.value BorderColor
                "borderwidth", Sheet.value BorderWidth
                "entrywidth", Sheet.value EntryWidth
                "entrywidthmode", Sheet.value EntryWidthMode
                "font", Sheet.value Font
                "groupclick", Sheet.value GroupClick
                "grouptitlefont", Sheet.value GroupTitleFont
                "itemclick", Sheet.value ItemClick
                "itemdoubleclick", Sheet.value ItemDoubleClick
                "itemsizing", Sheet.value ItemSizing
                "itemwidth", Sheet.value ItemWidth
                "orientation", Sheet.value Orientation
                "title", Sheet.value Title
                "tracegroupgap", Sheet.value TraceGroupGap
                "traceorder", Sheet.value TraceOrder
                "uirevision", Sheet.value UIRevision
                "valign", Sheet.value VerticalAlign
                "visible", Sheet.value Visible
                "x", Sheet.value X
                "xanchor", Sheet.value XAnchor
                "xref", Sheet.value XRef
                "y", Sheet.value Y
                "yanchor", Sheet.value YAnchor
                "yref", Sheet.value YRef
            ]
