/// The words with which charts are styled, each with the value that plotly.js reads.
///
/// One file, because the package has one class with these types nested in it, and an F# module is one file.
module Plotly.NET.StyleParam

open System
open ClaimTrail.StandIns

let private numbered (name: string) (number: int) : string = if number < 2 then name else $"{name}{number}"

/// What a marker's angle is measured from.
[<RequireQualifiedAccess>]
type AngleRef =
    | [<Plain("previous")>] Previous
    | [<Plain("up")>] Up

/// Which ends of an arrow carry a head.
[<RequireQualifiedAccess>]
type ArrowSide =
    | [<Plain("start")>] Start
    | [<Plain("end")>] End
    | [<Plain("startend")>] StartEnd
    | [<Plain("none")>] None

/// Which margins grow with the tick labels.
[<RequireQualifiedAccess>]
type TickAutoMargin =
    | Height
    | Width
    | Left
    | Right
    | Top
    | Bottom
    | All
    | Custom of seq<TickAutoMargin>

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Height -> "height"
        | Width -> "width"
        | Left -> "left"
        | Right -> "right"
        | Top -> "top"
        | Bottom -> "bottom"
        | All -> "height+width+left+right+top+bottom"
        | Custom sides -> box (sides |> Seq.map (fun side -> string (side.Convert())) |> String.concat "+")

    override this.ToString() = string (this.Convert())

    interface IStyleValue with
        member this.Plain = this.Convert()

/// How the lines of a text stand in its box.
[<RequireQualifiedAccess>]
type AnnotationAlignment =
    | [<Plain("left")>] Left
    | [<Plain("center")>] Center
    | [<Plain("right")>] Right

/// How hover text is aligned.
[<RequireQualifiedAccess>]
type Align =
    | [<Plain("auto")>] Auto
    | [<Plain("left")>] Left
    | [<Plain("right")>] Right

/// Whether plotly.js finds an axis range itself.
[<RequireQualifiedAccess>]
type AutoRange =
    | [<Plain(true)>] True
    | [<Plain(false)>] False
    | [<Plain("reversed")>] Reversed
    | [<Plain("min reversed")>] MinReversed
    | [<Plain("max reversed")>] MaxReversed
    | [<Plain("min")>] Min
    | [<Plain("max")>] Max

/// What kind of values an axis carries.
[<RequireQualifiedAccess>]
type AxisType =
    | [<Plain("-")>] Auto
    | [<Plain("linear")>] Linear
    | [<Plain("log")>] Log
    | [<Plain("date")>] Date
    | [<Plain("category")>] Category
    | [<Plain("multicategory")>] MultiCategory

/// The shape of an arrow head.
[<RequireQualifiedAccess>]
type ArrowHead =
    | [<Plain(1)>] TriangleShort
    | [<Plain(2)>] TriangleTall
    | [<Plain(3)>] Barbed
    | [<Plain(4)>] SimpleShort
    | [<Plain(5)>] SimpleTall
    | [<Plain(6)>] Cirle
    | [<Plain(7)>] Square
    | [<Plain(8)>] LineOnly

/// A cartesian axis, by number.
[<RequireQualifiedAccess>]
type LinearAxisId =
    | Free
    | X of int
    | Y of int

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Free -> "free"
        | X id -> numbered "x" id
        | Y id -> numbered "y" id

    override this.ToString() = string (this.Convert())

    interface IStyleValue with
        member this.Plain = this.Convert()

/// A part of the layout, by number.
[<RequireQualifiedAccess>]
type SubPlotId =
    | XAxis of int
    | YAxis of int
    | ZAxis
    | ColorAxis of int
    | Geo of int
    | Mapbox of int
    | Polar of int
    | Ternary of int
    | Scene of int
    | Carpet of string
    | Smith of int
    | Legend of int

    /// The key of that part in the layout.
    member this.Convert() : obj =
        match this with
        | XAxis id -> numbered "xaxis" id
        | YAxis id -> numbered "yaxis" id
        | ZAxis -> "zaxis"
        | ColorAxis id -> numbered "coloraxis" id
        | Geo id -> numbered "geo" id
        | Mapbox id -> numbered "mapbox" id
        | Polar id -> numbered "polar" id
        | Ternary id -> numbered "ternary" id
        | Scene id -> numbered "scene" id
        | Carpet id -> id
        | Smith id -> numbered "smith" id
        | Legend id -> numbered "legend" id

    override this.ToString() = string (this.Convert())

    interface IStyleValue with
        member this.Plain = this.Convert()

/// Whether texts that look like numbers are numbers.
[<RequireQualifiedAccess>]
type AutoTypeNumbers =
    | [<Plain("convert types")>] ConvertTypes
    | [<Plain("strict")>] Strict

/// How far a line stays away from its marker.
[<RequireQualifiedAccess>]
type BackOff =
    | Auto
    | Value of int
    | Array of seq<int>

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Auto -> "auto"
        | Value pixels -> pixels
        | Array pixels -> pixels

    interface IStyleValue with
        member this.Plain = this.Convert()

/// Which points a box plot shows.
[<RequireQualifiedAccess>]
type BoxPoints =
    | [<Plain("outliers")>] Outliers
    | [<Plain("all")>] All
    | [<Plain("suspectedoutliers")>] SuspectedOutliers
    | [<Plain(false)>] False

/// Whether a box shows its mean.
[<RequireQualifiedAccess>]
type BoxMean =
    | [<Plain(true)>] True
    | [<Plain(false)>] False
    | [<Plain("sd")>] SD

/// How bars at the same place stand to each other.
[<RequireQualifiedAccess>]
type BarMode =
    | [<Plain("stack")>] Stack
    | [<Plain("group")>] Group
    | [<Plain("overlay")>] Overlay
    | [<Plain("relative")>] Relative

/// How boxes at the same place stand to each other.
[<RequireQualifiedAccess>]
type BoxMode =
    | [<Plain("group")>] Group
    | [<Plain("overlay")>] Overlay

/// Whether bars are shown as shares.
[<RequireQualifiedAccess>]
type BarNorm =
    | [<Plain("")>] NoNorm
    | [<Plain("fraction")>] Fraction
    | [<Plain("percent")>] Percent

/// How freely nodes are placed.
[<RequireQualifiedAccess>]
type CategoryArrangement =
    | [<Plain("perpendicular")>] Perpendicular
    | [<Plain("freeform")>] FreeForm
    | [<Plain("fixed")>] Fixed
    | [<Plain("snap")>] Snap

/// Whether a click shows an annotation.
[<RequireQualifiedAccess>]
type ClickToShow =
    | [<Plain(false)>] False
    | [<Plain("onoff")>] OnOff
    | [<Plain("onout")>] OnOut

/// What a click does.
[<RequireQualifiedAccess>]
type ClickMode =
    | [<Plain("event")>] Event
    | [<Plain("select")>] Select
    | [<Plain("event+select")>] EventSelect
    | [<Plain("none")>] NoClickMode

/// A calendar.
[<RequireQualifiedAccess>]
type Calendar =
    | [<Plain("gregorian")>] Gregorian
    | [<Plain("chinese")>] Chinese
    | [<Plain("coptic")>] Coptic
    | [<Plain("discworld")>] Discworld
    | [<Plain("ethiopian")>] Ethiopian
    | [<Plain("hebrew")>] Hebrew
    | [<Plain("islamic")>] Islamic
    | [<Plain("julian")>] Julian
    | [<Plain("mayan")>] Mayan
    | [<Plain("nanakshahi")>] Nanakshahi
    | [<Plain("nepali")>] Nepali
    | [<Plain("persian")>] Persian
    | [<Plain("jalali")>] Jalali
    | [<Plain("taiwan")>] Taiwan
    | [<Plain("thai")>] Thai
    | [<Plain("ummalqura")>] Ummalqura

/// The direction in which a histogram adds up.
[<RequireQualifiedAccess>]
type CumulativeDirection =
    | [<Plain("increasing")>] Increasing
    | [<Plain("decreasing")>] Decreasing

/// Whether the current bin counts in a running total.
[<RequireQualifiedAccess>]
type Currentbin =
    | [<Plain("Include")>] Include
    | [<Plain("Exclude")>] Exclude
    | [<Plain("Half")>] Half

/// A scale of colours.
[<RequireQualifiedAccess>]
type Colorscale =
    | Custom of seq<float * Color>
    | RdBu
    | Earth
    | Blackbody
    | YIOrRd
    | YIGnBu
    | Bluered
    | Portland
    | Electric
    | Jet
    | Hot
    | Greys
    | Greens
    | Picnic
    | Rainbow
    | Viridis
    | Cividis

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Custom steps ->
            if Seq.length steps < 2 then
                failwith "A colour scale needs at least a colour for 0.0 and one for 1.0."

            steps |> Seq.map (fun (place, color) -> [| box place; box color |]) |> Array.ofSeq |> box
        | RdBu -> "RdBu"
        | Earth -> "Earth"
        | Blackbody -> "Blackbody"
        | YIOrRd -> "YIOrRd"
        | YIGnBu -> "YIGnBu"
        | Bluered -> "Bluered"
        | Portland -> "Portland"
        | Electric -> "Electric"
        | Jet -> "Jet"
        | Hot -> "Hot"
        | Greys -> "Greys"
        | Greens -> "Greens"
        | Picnic -> "Picnic"
        | Rainbow -> "Rainbow"
        | Viridis -> "Viridis"
        | Cividis -> "Cividis"

    interface IStyleValue with
        member this.Plain = this.Convert()

/// The order of categories along an axis.
[<RequireQualifiedAccess>]
type CategoryOrder =
    | [<Plain("trace")>] Trace
    | [<Plain("category ascending")>] CategoryAscending
    | [<Plain("category descending")>] CategoryDescending
    | [<Plain("array")>] Array
    | [<Plain("total ascending")>] TotalAscending
    | [<Plain("total descending")>] TotalDescending
    | [<Plain("min ascending")>] MinAscending
    | [<Plain("min descending")>] MinDescending
    | [<Plain("max ascending")>] MaxAscending
    | [<Plain("max descending")>] MaxDescending
    | [<Plain("sum ascending")>] SumAscending
    | [<Plain("sum descending")>] SumDescending
    | [<Plain("mean ascending")>] MeanAscending
    | [<Plain("mean descending")>] MeanDescending
    | [<Plain("median ascending")>] MedianAscending
    | [<Plain("median descending")>] MedianDescending

/// What gives way when an axis is constrained.
[<RequireQualifiedAccess>]
type AxisConstraint =
    | [<Plain("range")>] Range
    | [<Plain("domain")>] Domain

/// The side towards which an axis is constrained.
[<RequireQualifiedAccess>]
type AxisConstraintDirection =
    | [<Plain("left")>] Left
    | [<Plain("center")>] Center
    | [<Plain("right")>] Right
    | [<Plain("top")>] Top
    | [<Plain("middle")>] Middle
    | [<Plain("bottom")>] Bottom

/// Where ticks of categories stand.
[<RequireQualifiedAccess>]
type CategoryTickAnchor =
    | [<Plain("labels")>] Labels
    | [<Plain("boundaries")>] Boundaries

/// What a double click does.
[<RequireQualifiedAccess>]
type DoubleClick =
    | [<Plain("reset")>] Reset
    | [<Plain("autosize")>] Autosize
    | [<Plain("reset+autosize")>] ResetAutosize
    | [<Plain(false)>] NoInteraction

/// What dragging does.
[<RequireQualifiedAccess>]
type DragMode =
    | [<Plain("zoom")>] Zoom
    | [<Plain("pan")>] Pan
    | [<Plain("select")>] Select
    | [<Plain("lasso")>] Lasso
    | [<Plain("drawclosedpath")>] DrawClosedPath
    | [<Plain("drawopenpath")>] DrawOpenPath
    | [<Plain("drawline")>] DrawLine
    | [<Plain("drawrect")>] DrawRect
    | [<Plain("drawcircle")>] DrawCircle
    | [<Plain("orbit")>] Orbit
    | [<Plain("turntable")>] TurnTable
    | [<Plain(false)>] False

/// The direction in which slices follow each other.
[<RequireQualifiedAccess>]
type Direction =
    | [<Plain("clockwise")>] Clockwise
    | [<Plain("counterclockwise")>] CounterClockwise

/// Solid or dashed.
[<RequireQualifiedAccess>]
type DrawingStyle =
    | Solid
    | Dash
    | Dot
    | DashDot
    | LongDash
    | LongDashDot
    | User of seq<int>

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Solid -> "solid"
        | Dash -> "dash"
        | Dot -> "dot"
        | DashDot -> "dashdot"
        | LongDash -> "longdash"
        | LongDashDot -> "longdashdot"
        | User lengths -> box (lengths |> Seq.map (fun length -> $"{length}px") |> String.concat ",")

    override this.ToString() = string (this.Convert())

    interface IStyleValue with
        member this.Plain = this.Convert()

/// The unit of a legend entry's width.
[<RequireQualifiedAccess>]
type EntryWidthMode =
    | [<Plain("fraction")>] Fraction
    | [<Plain("pixels")>] Pixels

/// How error bars get their length.
[<RequireQualifiedAccess>]
type ErrorType =
    | [<Plain("percent")>] Percent
    | [<Plain("constant")>] Constant
    | [<Plain("sqrt")>] Sqrt
    | [<Plain("data")>] Data

/// How powers of ten are written.
[<RequireQualifiedAccess>]
type ExponentFormat =
    | [<Plain("B")>] B
    | [<Plain("SI")>] SI
    | [<Plain("power")>] Power
    | [<Plain("E")>] Ecapital
    | [<Plain("e")>] E
    | [<Plain("none")>] None

/// How funnels at the same place stand to each other.
[<RequireQualifiedAccess>]
type FunnelMode =
    | [<Plain("stack")>] Stack
    | [<Plain("group")>] Group
    | [<Plain("overlay")>] Overlay

/// A typeface.
[<RequireQualifiedAccess>]
type FontFamily =
    | Arial
    | Balto
    | Courier_New
    | Consolas
    | Droid_Sans
    | Droid_Serif
    | Droid_Sans_Mono
    | Gravitas_One
    | Old_Standard_TT
    | Open_Sans
    | Overpass
    | PT_Sans_Narrow
    | Raleway
    | Times_New_Roman
    | Custom of string

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Arial -> "Arial"
        | Balto -> "Balto"
        | Courier_New -> "Courier New"
        | Consolas -> "Consolas"
        | Droid_Sans -> "Droid Sans"
        | Droid_Serif -> "Droid Serif"
        | Droid_Sans_Mono -> "Droid Sans Mono"
        | Gravitas_One -> "Gravitas One"
        | Old_Standard_TT -> "Old Standard TT"
        | Open_Sans -> "Open Sans"
        | Overpass -> "Overpass"
        | PT_Sans_Narrow -> "PT Sans Narrow"
        | Raleway -> "Raleway"
        | Times_New_Roman -> "Times New Roman"
        | Custom name -> name

    override this.ToString() = string (this.Convert())

    interface IStyleValue with
        member this.Plain = this.Convert()

/// Which area beside a line is filled.
[<RequireQualifiedAccess>]
type Fill =
    | [<Plain("none")>] None
    | [<Plain("tozeroy")>] ToZero_y
    | [<Plain("tozerox")>] ToZero_x
    | [<Plain("tonexty")>] ToNext_y
    | [<Plain("tonextx")>] ToNext_x
    | [<Plain("toself")>] ToSelf
    | [<Plain("tonext")>] ToNext

/// Which parts of a path count as inside.
[<RequireQualifiedAccess>]
type FillRule =
    | [<Plain("evenodd")>] EvenOdd
    | [<Plain("nonzero")>] NonZero

/// The direction of a gradient.
[<RequireQualifiedAccess>]
type GradientType =
    | [<Plain("radial")>] Radial
    | [<Plain("horizontal")>] Horizontal
    | [<Plain("vertical")>] Vertical
    | [<Plain("none")>] None

/// Whether stacked areas are shown as shares.
[<RequireQualifiedAccess>]
type GroupNorm =
    | [<Plain("")>] None
    | [<Plain("fraction")>] Fraction
    | [<Plain("percent")>] Percent

/// What hovering shows.
[<RequireQualifiedAccess>]
type HoverInfo =
    | [<Plain("x")>] X
    | [<Plain("x+y")>] XY
    | [<Plain("x+y+z")>] XYZ
    | [<Plain("x+y+z+text")>] XYZText
    | [<Plain("x+y+z+text+name")>] XYZTextName
    | [<Plain("y")>] Y
    | [<Plain("y+z")>] YZ
    | [<Plain("y+z+text")>] YZText
    | [<Plain("y+z+text+name")>] YZTextName
    | [<Plain("z")>] Z
    | [<Plain("z+text")>] ZText
    | [<Plain("z+text+name")>] ZTextName
    | [<Plain("text")>] Text
    | [<Plain("text+name")>] TextName
    | [<Plain("name")>] Name
    | [<Plain("all")>] All
    | [<Plain("none")>] None
    | [<Plain("skip")>] Skip

/// How a histogram is normalised.
[<RequireQualifiedAccess>]
type HistNorm =
    | [<Plain("")>] None
    | [<Plain("percent")>] Percent
    | [<Plain("probability")>] Probability
    | [<Plain("density")>] Density
    | [<Plain("probability density")>] ProbabilityDensity

/// What a histogram computes for a bin.
[<RequireQualifiedAccess>]
type HistFunc =
    | [<Plain("count")>] Count
    | [<Plain("sum")>] Sum
    | [<Plain("avg")>] Avg
    | [<Plain("min")>] Min
    | [<Plain("max")>] Max

/// Which points hovering reaches.
[<RequireQualifiedAccess>]
type HoverMode =
    | [<Plain("closest")>] Closest
    | [<Plain("x")>] X
    | [<Plain("y")>] Y
    | [<Plain(false)>] False
    | [<Plain("x unified")>] XUnified
    | [<Plain("y unified")>] YUnified

/// Left, middle or right.
[<RequireQualifiedAccess>]
type HorizontalAlign =
    | [<Plain("left")>] Left
    | [<Plain("center")>] Center
    | [<Plain("right")>] Right

/// How a picture fits its box.
[<RequireQualifiedAccess>]
type LayoutImageSizing =
    | [<Plain("fill")>] Fill
    | [<Plain("contain")>] Contain
    | [<Plain("stretch")>] Stretch

/// Below or above the traces.
[<RequireQualifiedAccess>]
type Layer =
    | [<Plain("below")>] Below
    | [<Plain("above")>] Above
    | [<Plain("above traces")>] AboveTraces
    | [<Plain("below traces")>] BelowTraces

/// Whether the first row is on top.
[<RequireQualifiedAccess>]
type LayoutGridRowOrder =
    | [<Plain("top to bottom")>] TopToBottom
    | [<Plain("bottom to top")>] BottomToTop

/// Whether cells of a grid share axes.
[<RequireQualifiedAccess>]
type LayoutGridPattern =
    | [<Plain("independent")>] Independent
    | [<Plain("coupled")>] Coupled

/// Where a grid's x axes stand.
[<RequireQualifiedAccess>]
type LayoutGridXSide =
    | [<Plain("bottom")>] Bottom
    | [<Plain("bottom plot")>] BottomPlot
    | [<Plain("top")>] Top
    | [<Plain("top plot")>] TopPlot

/// Where a grid's y axes stand.
[<RequireQualifiedAccess>]
type LayoutGridYSide =
    | [<Plain("left")>] Left
    | [<Plain("left plot")>] LeftPlot
    | [<Plain("right")>] Right
    | [<Plain("right plot")>] RightPlot

/// The horizontal point by which something is placed.
[<RequireQualifiedAccess>]
type XAnchorPosition =
    | [<Plain("auto")>] Auto
    | [<Plain("left")>] Left
    | [<Plain("center")>] Center
    | [<Plain("right")>] Right

/// The vertical point by which something is placed.
[<RequireQualifiedAccess>]
type YAnchorPosition =
    | [<Plain("auto")>] Auto
    | [<Plain("top")>] Top
    | [<Plain("middle")>] Middle
    | [<Plain("bottom")>] Bottom

/// A button of the mode bar.
[<RequireQualifiedAccess>]
type ModeBarButton =
    | [<Plain("toImage")>] ToImage
    | [<Plain("sendDataToCloud")>] SendDataToCloud
    | [<Plain("editInChartStudio")>] EditInChartStudio
    | [<Plain("zoom2d")>] Zoom2d
    | [<Plain("pan2d")>] Pan2d
    | [<Plain("select2d")>] Select2d
    | [<Plain("lasso2d")>] Lasso2d
    | [<Plain("drawclosedpath")>] DrawClosedPath
    | [<Plain("drawopenpath")>] DrawOpenPath
    | [<Plain("drawline")>] DrawLine
    | [<Plain("drawrect")>] DrawRect
    | [<Plain("drawcircle")>] DrawCircle
    | [<Plain("eraseshape")>] EraseShape
    | [<Plain("zoomIn2d")>] ZoomIn2d
    | [<Plain("zoomOut2d")>] ZoomOut2d
    | [<Plain("autoScale2d")>] AutoScale2d
    | [<Plain("resetScale2d")>] ResetScale2d
    | [<Plain("hoverClosestCartesian")>] HoverClosestCartesian
    | [<Plain("hoverCompareCartesian")>] HoverCompareCartesian
    | [<Plain("zoom3d")>] Zoom3d
    | [<Plain("pan3d")>] Pan3d
    | [<Plain("orbitRotation")>] OrbitRotation
    | [<Plain("tableRotation")>] TableRotation
    | [<Plain("resetCameraDefault3d")>] ResetCameraDefault3d
    | [<Plain("resetCameraLastSave3d")>] ResetCameraLastSave3d
    | [<Plain("hoverClosest3d")>] HoverClosest3d
    | [<Plain("zoomInGeo")>] ZoomInGeo
    | [<Plain("zoomOutGeo")>] ZoomOutGeo
    | [<Plain("resetGeo")>] ResetGeo
    | [<Plain("hoverClosestGeo")>] HoverClosestGeo
    | [<Plain("hoverClosestGl2d")>] HoverClosestGl2d
    | [<Plain("hoverClosestPie")>] HoverClosestPie
    | [<Plain("resetSankeyGroup")>] ResetSankeyGroup
    | [<Plain("toggleHover")>] ToggleHover
    | [<Plain("v1hovermode")>] HoverMode
    | [<Plain("resetViews")>] ResetViews
    | [<Plain("toggleSpikelines")>] ToggleSpikelines
    | [<Plain("resetViewMapbox")>] ResetViewMapbox
    | [<Plain("zoomInMapbox")>] ZoomInMapbox
    | [<Plain("zoomOutMapbox")>] ZoomOutMapbox

/// Whether an axis is repeated on the other side.
[<RequireQualifiedAccess>]
type Mirror =
    | [<Plain(true)>] True
    | [<Plain("ticks")>] Ticks
    | [<Plain(false)>] False
    | [<Plain("all")>] All
    | [<Plain("allticks")>] AllTicks

/// Lines, markers, texts, or several of them.
[<RequireQualifiedAccess>]
type Mode =
    | [<Plain("none")>] None
    | [<Plain("lines")>] Lines
    | [<Plain("lines+markers")>] Lines_Markers
    | [<Plain("lines+text")>] Lines_Text
    | [<Plain("lines+markers+text")>] Lines_Markers_Text
    | [<Plain("markers")>] Markers
    | [<Plain("markers+text")>] Markers_Text
    | [<Plain("text")>] Text

/// Adds a flag to a mode.
[<RequireQualifiedAccess>]
module ModeUtils =

    /// Adds texts.
    let showText (isShow: bool) (cmode: Mode) : Mode =
        match isShow, cmode with
        | true, Mode.None -> Mode.Text
        | true, Mode.Lines -> Mode.Lines_Text
        | true, Mode.Lines_Markers -> Mode.Lines_Markers_Text
        | true, Mode.Markers -> Mode.Markers_Text
        | _ -> cmode

    /// Adds markers.
    let showMarker (isShow: bool) (cmode: Mode) : Mode =
        match isShow, cmode with
        | true, Mode.None -> Mode.Markers
        | true, Mode.Lines -> Mode.Lines_Markers
        | true, Mode.Lines_Text -> Mode.Lines_Markers_Text
        | true, Mode.Text -> Mode.Markers_Text
        | _ -> cmode

    /// Adds lines.
    let showLines (isShow: bool) (cmode: Mode) : Mode =
        match isShow, cmode with
        | true, Mode.None -> Mode.Lines
        | true, Mode.Markers -> Mode.Lines_Markers
        | true, Mode.Markers_Text -> Mode.Lines_Markers_Text
        | true, Mode.Text -> Mode.Lines_Text
        | _ -> cmode

/// Whether a marker's size is its diameter or area.
[<RequireQualifiedAccess>]
type MarkerSizeMode =
    | [<Plain("diameter")>] Diameter
    | [<Plain("area")>] Area

/// Upright or lying.
[<RequireQualifiedAccess>]
type Orientation =
    | [<Plain("h")>] Horizontal
    | [<Plain("v")>] Vertical

/// Whether a hatching replaces the colour.
[<RequireQualifiedAccess>]
type PatternFillMode =
    | [<Plain("replace")>] Replace
    | [<Plain("overlay")>] Overlay

/// The shape of a hatching.
[<RequireQualifiedAccess>]
type PatternShape =
    | [<Plain("")>] None
    | [<Plain("/")>] DiagonalDescending
    | [<Plain("\\")>] DiagonalAscending
    | [<Plain("x")>] DiagonalChecked
    | [<Plain("-")>] HorizontalLines
    | [<Plain("|")>] VerticalLines
    | [<Plain("+")>] Checked
    | [<Plain(".")>] Dots

/// How quartiles are computed.
[<RequireQualifiedAccess>]
type QuartileMethod =
    | [<Plain("linear")>] Linear
    | [<Plain("exclusive")>] Exclusive
    | [<Plain("inclusive")>] Inclusive

/// How a range slider's range is found.
[<RequireQualifiedAccess>]
type RangesliderRangeMode =
    | [<Plain("auto")>] Auto
    | [<Plain("fixed")>] Fixed
    | [<Plain("match")>] Match

/// Whether a range must touch or include zero.
[<RequireQualifiedAccess>]
type RangeMode =
    | [<Plain("normal")>] Normal
    | [<Plain("tozero")>] ToZero
    | [<Plain("nonnegative")>] NonNegative

/// From where to where.
[<RequireQualifiedAccess>]
type Range =
    | MinMax of IConvertible * IConvertible
    | Values of array<IConvertible>

    /// The range between two ends.
    static member ofMinMax(min: #IConvertible, max: #IConvertible) = MinMax(min :> IConvertible, max :> IConvertible)

    /// The range of those values.
    static member ofValues(values: seq<#IConvertible>) =
        Values [| for value in values -> value :> IConvertible |]

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | MinMax(min, max) -> [| min; max |]
        | Values values -> values

    interface IStyleValue with
        member this.Plain = this.Convert()

/// The axis whose scale another follows.
[<RequireQualifiedAccess>]
type ScaleAnchor =
    | False
    | X of int
    | Y of int

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | False -> false
        | X id -> numbered "x" id
        | Y id -> numbered "y" id

    interface IStyleValue with
        member this.Plain = this.Convert()

/// Where the wheel zooms.
[<RequireQualifiedAccess>]
type ScrollZoom =
    | [<Plain("cartesian")>] Cartesian
    | [<Plain("gl3d")>] GL3D
    | [<Plain("geo")>] Geo
    | [<Plain("mapbox")>] Mapbox
    | [<Plain(true)>] All
    | [<Plain(false)>] NoZoom

/// How points at the same place stand to each other.
[<RequireQualifiedAccess>]
type ScatterMode =
    | [<Plain("group")>] Group
    | [<Plain("overlay")>] Overlay

/// The unit of a shape's size.
[<RequireQualifiedAccess>]
type ShapeSizeMode =
    | [<Plain("scaled")>] Scaled
    | [<Plain("pixel")>] Pixel

/// The direction of a selection.
[<RequireQualifiedAccess>]
type SelectDirection =
    | [<Plain("h")>] Horizontal
    | [<Plain("v")>] Vertical
    | [<Plain("d")>] Diagonal
    | [<Plain("any")>] Any

/// The kind of a shape.
[<RequireQualifiedAccess>]
type ShapeType =
    | [<Plain("circle")>] Circle
    | [<Plain("rect")>] Rectangle
    | [<Plain("path")>] SvgPath
    | [<Plain("line")>] Line

/// An open or dotted variant of a marker.
[<RequireQualifiedAccess>]
type SymbolStyle =
    | Open
    | Dot
    | OpenDot

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Open -> "open"
        | Dot -> "dot"
        | OpenDot -> "open-dot"

    member internal this.Offset =
        match this with
        | Open -> 100
        | Dot -> 200
        | OpenDot -> 300

    override this.ToString() = string (this.Convert())

    interface IStyleValue with
        member this.Plain = this.Convert()

/// The shape of a marker in space.
[<RequireQualifiedAccess>]
type MarkerSymbol3D =
    | [<Plain("circle")>] Circle
    | [<Plain("circle-open")>] CircleOpen
    | [<Plain("cross")>] Cross
    | [<Plain("diamond")>] Diamond
    | [<Plain("diamond-open")>] DiamondOpen
    | [<Plain("square")>] Square
    | [<Plain("square-open")>] SquareOpen
    | [<Plain("x")>] X

/// The shape of a marker.
[<RequireQualifiedAccess>]
type MarkerSymbol =
    | Modified of MarkerSymbol * SymbolStyle
    | Circle
    | Square
    | Diamond
    | Cross
    | X
    | TriangleUp
    | TriangleDown
    | TriangleLeft
    | TriangleRight
    | TriangleNE
    | TriangleSE
    | TriangleSW
    | TriangleNW
    | Pentagon
    | Hexagon
    | Hexagon2
    | Octagon
    | Star
    | Hexagram
    | StarTriangleUp
    | StarTriangleDown
    | StarSquare
    | StarDiamond
    | DiamondTall
    | DiamondWide
    | Hourglass
    | Bowtie
    | CircleCross
    | CircleX
    | SquareCross
    | SquareX
    | DiamondCross
    | DiamondX
    | CrossThin
    | XThin
    | Asterisk
    | Hash
    | YUp
    | YDown
    | YLeft
    | YRight
    | LineEW
    | LineNS
    | LineNE
    | LineNW
    | ArrowUp
    | ArrowDown
    | ArrowLeft
    | ArrowRight
    | ArrowBarUp
    | ArrowBarDown
    | ArrowBarLeft
    | ArrowBarRight
    | Arrow
    | ArrowWide

    // The cases stand in the order of the symbols' numbers, after Modified.
    member internal this.Number : int =
        match this with
        | Modified(symbol, style) -> symbol.Number + style.Offset
        | plain -> Style.caseNumber plain - 1

    /// The value that plotly.js reads: the symbol's number, as a text.
    member this.Convert() : obj = string this.Number

    interface IStyleValue with
        member this.Plain = this.Convert()

/// The shape of a line between points.
[<RequireQualifiedAccess>]
type Shape =
    | [<Plain("linear")>] Linear
    | [<Plain("spline")>] Spline
    | [<Plain("hv")>] Hv
    | [<Plain("vh")>] Vh
    | [<Plain("hvh")>] Hvh
    | [<Plain("vhv")>] Vhv

/// Which prefixes or suffixes are shown.
[<RequireQualifiedAccess>]
type ShowTickOption =
    | [<Plain("all")>] All
    | [<Plain("first")>] First
    | [<Plain("last")>] Last
    | [<Plain("none")>] None

/// Which exponents are shown.
[<RequireQualifiedAccess>]
type ShowExponent =
    | [<Plain("all")>] All
    | [<Plain("first")>] First
    | [<Plain("last")>] Last
    | [<Plain("none")>] None

/// A side of the plot.
[<RequireQualifiedAccess>]
type Side =
    | [<Plain("top")>] Top
    | [<Plain("top left")>] TopLeft
    | [<Plain("top center")>] TopCenter
    | [<Plain("top right")>] TopRight
    | [<Plain("bottom")>] Bottom
    | [<Plain("left")>] Left
    | [<Plain("right")>] Right

/// How a heatmap is smoothed.
[<RequireQualifiedAccess>]
type SmoothAlg =
    | [<Plain(false)>] False
    | [<Plain("best")>] Best
    | [<Plain("fast")>] Fast

/// How spike lines are drawn.
[<RequireQualifiedAccess>]
type SpikeMode =
    | [<Plain("toaxis")>] Axis
    | [<Plain("across")>] Across
    | [<Plain("toaxis+across")>] AxisAcross
    | [<Plain("marker")>] Marker
    | [<Plain("toaxis+marker")>] AxisMarker
    | [<Plain("toaxis+across+marker")>] AxisAcrossMarker

/// What spike lines snap to.
[<RequireQualifiedAccess>]
type SpikeSnap =
    | [<Plain("data")>] Data
    | [<Plain("cursor")>] Cursor
    | [<Plain("hovered data")>] HoveredData

/// The angle of a text.
[<RequireQualifiedAccess>]
type TextAngle =
    | Auto
    | Degrees of float

    /// The value that plotly.js reads.
    member this.Convert() : obj =
        match this with
        | Auto -> "auto"
        | Degrees degrees -> degrees

    interface IStyleValue with
        member this.Plain = this.Convert()

/// Where a text stands, seen from its point.
[<RequireQualifiedAccess>]
type TextPosition =
    | [<Plain("top left")>] TopLeft
    | [<Plain("top center")>] TopCenter
    | [<Plain("top right")>] TopRight
    | [<Plain("middle left")>] MiddleLeft
    | [<Plain("middle center")>] MiddleCenter
    | [<Plain("middle right")>] MiddleRight
    | [<Plain("bottom left")>] BottomLeft
    | [<Plain("bottom center")>] BottomCenter
    | [<Plain("bottom right")>] BottomRight
    | [<Plain("auto")>] Auto
    | [<Plain("inside")>] Inside
    | [<Plain("outside")>] Outside
    | [<Plain("none")>] None

/// What is written on a slice.
[<RequireQualifiedAccess>]
type TextInfo =
    | [<Plain("all")>] All
    | [<Plain("none")>] None
    | [<Plain("label")>] Label
    | [<Plain("text")>] Text
    | [<Plain("value")>] Value
    | [<Plain("percent")>] Percent

    /// Several words joined by a plus.
    static member toConcatString(o: seq<TextInfo>) : string =
        o |> Seq.map (box >> Style.plain >> string) |> String.concat "+"

/// How ticks are placed.
[<RequireQualifiedAccess>]
type TickMode =
    | [<Plain("auto")>] Auto
    | [<Plain("linear")>] Linear
    | [<Plain("array")>] Array
    | [<Plain("sync")>] Sync

/// Whether ticks are drawn inside or outside.
[<RequireQualifiedAccess>]
type TickOptions =
    | [<Plain("outside")>] Outside
    | [<Plain("inside")>] Inside
    | [<Plain("")>] Empty

/// Pixels or fractions.
[<RequireQualifiedAccess>]
type UnitMode =
    | [<Plain("fraction")>] Fraction
    | [<Plain("pixels")>] Pixels

/// The order of legend entries.
[<RequireQualifiedAccess>]
type TraceOrder =
    | [<Plain("normal")>] Normal
    | [<Plain("reversed")>] Reversed
    | [<Plain("grouped")>] Grouped
    | [<Plain("grouped+reversed")>] ReversedGrouped

/// Whether legend symbols have one size.
[<RequireQualifiedAccess>]
type TraceItemSizing =
    | [<Plain("trace")>] Trace
    | [<Plain("constant")>] Constant

/// What a click on a legend entry does.
[<RequireQualifiedAccess>]
type TraceItemClickOptions =
    | [<Plain("toggle")>] Toggle
    | [<Plain("toggleothers")>] ToggleOthers
    | [<Plain(false)>] False

/// What a click on a legend group does.
[<RequireQualifiedAccess>]
type TraceGroupClickOptions =
    | [<Plain("toggleitem")>] ToggleItem
    | [<Plain("togglegroup")>] ToggleGroup

/// Whether labels name instants or periods.
[<RequireQualifiedAccess>]
type TickLabelMode =
    | [<Plain("instant")>] Instant
    | [<Plain("period")>] Period

/// Where tick labels stand.
[<RequireQualifiedAccess>]
type TickLabelPosition =
    | [<Plain("outside")>] Outside
    | [<Plain("inside")>] Inside
    | [<Plain("outside top")>] OutsideTop
    | [<Plain("inside top")>] InsideTop
    | [<Plain("outside left")>] OutsideLeft
    | [<Plain("inside left")>] InsideLeft
    | [<Plain("outside right")>] OutsideRight
    | [<Plain("inside right")>] InsideRight
    | [<Plain("outside bottom")>] OutsideBottom
    | [<Plain("inside bottom")>] InsideBottom

/// What happens to labels that overflow.
[<RequireQualifiedAccess>]
type TickLabelOverflow =
    | [<Plain("allow")>] Allow
    | [<Plain("hide past div")>] HidePastDiv
    | [<Plain("hide past domain")>] HidePastDomain

/// What happens to texts that do not fit.
[<RequireQualifiedAccess>]
type UniformTextMode =
    | [<Plain("hide")>] Hide
    | [<Plain(false)>] False
    | [<Plain("show")>] Show

/// How violins at the same place stand to each other.
[<RequireQualifiedAccess>]
type ViolinMode =
    | [<Plain("group")>] Group
    | [<Plain("overlay")>] Overlay

/// Shown, hidden, or in the legend only.
[<RequireQualifiedAccess>]
type Visible =
    | [<Plain(true)>] True
    | [<Plain(false)>] False
    | [<Plain("legendonly")>] LegendOnly

/// Top, middle or bottom.
[<RequireQualifiedAccess>]
type VerticalAlign =
    | [<Plain("top")>] Top
    | [<Plain("middle")>] Middle
    | [<Plain("bottom")>] Bottom

/// How waterfalls at the same place stand to each other.
[<RequireQualifiedAccess>]
type WaterfallMode =
    | [<Plain("group")>] Group
    | [<Plain("overlay")>] Overlay
