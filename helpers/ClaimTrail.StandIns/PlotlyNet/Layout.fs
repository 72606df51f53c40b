namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET.LayoutObjects

/// Everything of a figure that is not data.
type Layout() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Title: Title,
            [<Optional; DefaultParameterValue(null)>] ?ShowLegend: bool,
            [<Optional; DefaultParameterValue(null)>] ?Margin: Margin,
            [<Optional; DefaultParameterValue(null)>] ?AutoSize: bool,
            [<Optional; DefaultParameterValue(null)>] ?Width: int,
            [<Optional; DefaultParameterValue(null)>] ?Height: int,
            [<Optional; DefaultParameterValue(null)>] ?Font: Font,
            [<Optional; DefaultParameterValue(null)>] ?UniformText: UniformText,
            [<Optional; DefaultParameterValue(null)>] ?Separators: string,
            [<Optional; DefaultParameterValue(null)>] ?PaperBGColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?PlotBGColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?AutoTypeNumbers: StyleParam.AutoTypeNumbers,
            [<Optional; DefaultParameterValue(null)>] ?Colorscale: DefaultColorScales,
            [<Optional; DefaultParameterValue(null)>] ?Colorway: Color,
            [<Optional; DefaultParameterValue(null)>] ?ModeBar: ModeBar,
            [<Optional; DefaultParameterValue(null)>] ?HoverMode: StyleParam.HoverMode,
            [<Optional; DefaultParameterValue(null)>] ?ClickMode: StyleParam.ClickMode,
            [<Optional; DefaultParameterValue(null)>] ?DragMode: StyleParam.DragMode,
            [<Optional; DefaultParameterValue(null)>] ?SelectDirection: StyleParam.SelectDirection,
            [<Optional; DefaultParameterValue(null)>] ?ActiveSelection: ActiveSelection,
            [<Optional; DefaultParameterValue(null)>] ?NewSelection: NewSelection,
            [<Optional; DefaultParameterValue(null)>] ?HoverDistance: int,
            [<Optional; DefaultParameterValue(null)>] ?SpikeDistance: int,
            [<Optional; DefaultParameterValue(null)>] ?Hoverlabel: Hoverlabel,
            [<Optional; DefaultParameterValue(null)>] ?Transition: Transition,
            [<Optional; DefaultParameterValue(null)>] ?DataRevision: string,
            [<Optional; DefaultParameterValue(null)>] ?UIRevision: string,
            [<Optional; DefaultParameterValue(null)>] ?EditRevision: string,
            [<Optional; DefaultParameterValue(null)>] ?SelectRevision: string,
            [<Optional; DefaultParameterValue(null)>] ?Template: DynamicObj,
            [<Optional; DefaultParameterValue(null)>] ?Meta: string,
            [<Optional; DefaultParameterValue(null)>] ?Computed: string,
            [<Optional; DefaultParameterValue(null)>] ?Grid: LayoutGrid,
            [<Optional; DefaultParameterValue(null)>] ?Calendar: StyleParam.Calendar,
            [<Optional; DefaultParameterValue(null)>] ?MinReducedHeight: int,
            [<Optional; DefaultParameterValue(null)>] ?MinReducedWidth: int,
            [<Optional; DefaultParameterValue(null)>] ?NewShape: NewShape,
            [<Optional; DefaultParameterValue(null)>] ?ActiveShape: ActiveShape,
            [<Optional; DefaultParameterValue(null)>] ?HideSources: bool,
            [<Optional; DefaultParameterValue(null)>] ?ScatterGap: float,
            [<Optional; DefaultParameterValue(null)>] ?ScatterMode: StyleParam.ScatterMode,
            [<Optional; DefaultParameterValue(null)>] ?BarGap: float,
            [<Optional; DefaultParameterValue(null)>] ?BarGroupGap: float,
            [<Optional; DefaultParameterValue(null)>] ?BarMode: StyleParam.BarMode,
            [<Optional; DefaultParameterValue(null)>] ?BarNorm: StyleParam.BarNorm,
            [<Optional; DefaultParameterValue(null)>] ?ExtendPieColors: bool,
            [<Optional; DefaultParameterValue(null)>] ?HiddenLabels: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?PieColorWay: Color,
            [<Optional; DefaultParameterValue(null)>] ?BoxGap: float,
            [<Optional; DefaultParameterValue(null)>] ?BoxGroupGap: float,
            [<Optional; DefaultParameterValue(null)>] ?BoxMode: StyleParam.BoxMode,
            [<Optional; DefaultParameterValue(null)>] ?ViolinGap: float,
            [<Optional; DefaultParameterValue(null)>] ?ViolinGroupGap: float,
            [<Optional; DefaultParameterValue(null)>] ?ViolinMode: StyleParam.ViolinMode,
            [<Optional; DefaultParameterValue(null)>] ?WaterfallGap: float,
            [<Optional; DefaultParameterValue(null)>] ?WaterfallGroupGap: float,
            [<Optional; DefaultParameterValue(null)>] ?WaterfallMode: StyleParam.WaterfallMode,
            [<Optional; DefaultParameterValue(null)>] ?FunnelGap: float,
            [<Optional; DefaultParameterValue(null)>] ?FunnelGroupGap: float,
            [<Optional; DefaultParameterValue(null)>] ?FunnelMode: StyleParam.FunnelMode,
            [<Optional; DefaultParameterValue(null)>] ?ExtendFunnelAreaColors: bool,
            [<Optional; DefaultParameterValue(null)>] ?FunnelAreaColorWay: Color,
            [<Optional; DefaultParameterValue(null)>] ?ExtendSunBurstColors: bool,
            [<Optional; DefaultParameterValue(null)>] ?SunBurstColorWay: Color,
            [<Optional; DefaultParameterValue(null)>] ?ExtendTreeMapColors: bool,
            [<Optional; DefaultParameterValue(null)>] ?TreeMapColorWay: Color,
            [<Optional; DefaultParameterValue(null)>] ?ExtendIcicleColors: bool,
            [<Optional; DefaultParameterValue(null)>] ?IcicleColorWay: Color,
            [<Optional; DefaultParameterValue(null)>] ?Annotations: seq<Annotation>,
            [<Optional; DefaultParameterValue(null)>] ?Shapes: seq<Shape>,
            [<Optional; DefaultParameterValue(null)>] ?Selections: seq<Selection>,
            [<Optional; DefaultParameterValue(null)>] ?Images: seq<LayoutImage>,
            [<Optional; DefaultParameterValue(null)>] ?Sliders: seq<Slider>,
            [<Optional; DefaultParameterValue(null)>] ?UpdateMenus: seq<UpdateMenu>
        ) =
        Sheet.write
            (Layout())
            [
                "title", Sheet.value Title
                "showlegend", Sheet.value ShowLegend
                "margin", Sheet.value Margin
                "autosize", Sheet.value AutoSize
                "width", Sheet.value Width
                "height", Sheet.value Height
                "font", Sheet.value Font
                "uniformtext", Sheet.value UniformText
                "separators", Sheet.value Separators
                "paper_bgcolor", Sheet.value PaperBGColor
                "plot_bgcolor", Sheet.value PlotBGColor
                "autotypenumbers", Sheet.value AutoTypeNumbers
                "colorscale", Sheet.value Colorscale
                "colorway", Sheet.value Colorway
                "modebar", Sheet.value ModeBar
                "hovermode", Sheet.value HoverMode
                "clickmode", Sheet.value ClickMode
                "dragmode", Sheet.value DragMode
                "selectdirection", Sheet.value SelectDirection
                "activeselection", Sheet.value ActiveSelection
                "newselection", Sheet.value NewSelection
                "hoverdistance", Sheet.value HoverDistance
                "spikedistance", Sheet.value SpikeDistance
                "hoverlabel", Sheet.value Hoverlabel
                "transition", Sheet.value Transition
                "datarevision", Sheet.value DataRevision
                "uirevision", Sheet.value UIRevision
                "editrevision", Sheet.value EditRevision
                "selectrevision", Sheet.value SelectRevision
                "template", Sheet.value Template
                "meta", Sheet.value Meta
                "computed", Sheet.value Computed
                "grid", Sheet.value Grid
                "calendar", Sheet.value Calendar
                "minreducedheight", Sheet.value MinReducedHeight
                "minreducedwidth", Sheet.value MinReducedWidth
                "newshape", Sheet.value NewShape
                "activeshape", Sheet.value ActiveShape
                "hidesources", Sheet.value HideSources
                "scattergap", Sheet.value ScatterGap
                "scattermode", Sheet.value ScatterMode
                "bargap", Sheet.value BarGap
                "bargroupgap", Sheet.value BarGroupGap
                "barmode", Sheet.value BarMode
                "barnorm", Sheet.value BarNorm
                "extendpiecolors", Sheet.value ExtendPieColors
                "hiddenlabels", Sheet.value HiddenLabels
                "piecolorway", Sheet.value PieColorWay
                "boxgap", Sheet.value BoxGap
                "boxgroupgap", Sheet.value BoxGroupGap
                "boxmode", Sheet.value BoxMode
                "violingap", Sheet.value ViolinGap
                "violingroupgap", Sheet.value ViolinGroupGap
                "violinmode", Sheet.value ViolinMode
                "waterfallgap", Sheet.value WaterfallGap
                "waterfallgroupgap", Sheet.value WaterfallGroupGap
                "waterfallmode", Sheet.value WaterfallMode
                "funnelgap", Sheet.value FunnelGap
                "funnelgroupgap", Sheet.value FunnelGroupGap
                "funnelmode", Sheet.value FunnelMode
                "extendfunnelareacolors", Sheet.value ExtendFunnelAreaColors
                "funnelareacolorway", Sheet.value FunnelAreaColorWay
                "extendsunburstcolors", Sheet.value ExtendSunBurstColors
                "sunburstcolorway", Sheet.value SunBurstColorWay
                "extendtreemapcolors", Sheet.value ExtendTreeMapColors
                "treemapcolorway", Sheet.value TreeMapColorWay
                "extendiciclecolors", Sheet.value ExtendIcicleColors
                "iciclecolorway", Sheet.value IcicleColorWay
                "annotations", Sheet.value Annotations
                "shapes", Sheet.value Shapes
                "selections", Sheet.value Selections
                "images", Sheet.value Images
                "sliders", Sheet.value Sliders
                "updatemenus", Sheet.value UpdateMenus
            ]

    /// Puts the second layout's values into the first, appending the lists of annotations, shapes and the like, and returns the
    /// first.
    static member combine (first: Layout) (second: Layout) : Layout =
        let lists =
            [ "annotations"; "shapes"; "selections"; "images"; "sliders"; "hiddenlabels"; "updatemenus" ]
            |> List.choose (fun key ->
                match first.TryGetTypedValue<System.Collections.IEnumerable> key, second.TryGetTypedValue<System.Collections.IEnumerable> key with
                | Some earlier, Some later -> Some(key, Layout.chain earlier later)
                | _ -> None)

        DynObj.combine first second |> ignore

        for key, items in lists do
            first.SetValue(key, items)

        first

    static member private chain (earlier: System.Collections.IEnumerable) (later: System.Collections.IEnumerable) : obj =
        let items = List.ofSeq (Seq.append (Seq.cast<obj> earlier) (Seq.cast<obj> later))

        match items with
        | (:? Annotation) :: _ -> items |> List.map unbox<Annotation> |> box
        | (:? Shape) :: _ -> items |> List.map unbox<Shape> |> box
        | (:? LayoutImage) :: _ -> items |> List.map unbox<LayoutImage> |> box
        | _ -> box items
