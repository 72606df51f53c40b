namespace Plotly.NET.LayoutObjects

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET

/// A cartesian axis.
type LinearAxis() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?Visible: bool,
            [<Optional; DefaultParameterValue(null)>] ?Color: Color,
            [<Optional; DefaultParameterValue(null)>] ?Title: Title,
            [<Optional; DefaultParameterValue(null)>] ?AxisType: StyleParam.AxisType,
            [<Optional; DefaultParameterValue(null)>] ?AutoTypeNumbers: StyleParam.AutoTypeNumbers,
            [<Optional; DefaultParameterValue(null)>] ?AutoRange: StyleParam.AutoRange,
            [<Optional; DefaultParameterValue(null)>] ?AutoRangeOptions: AutoRangeOptions,
            [<Optional; DefaultParameterValue(null)>] ?AutoShift: bool,
            [<Optional; DefaultParameterValue(null)>] ?RangeMode: StyleParam.RangeMode,
            [<Optional; DefaultParameterValue(null)>] ?Range: StyleParam.Range,
            [<Optional; DefaultParameterValue(null)>] ?FixedRange: bool,
            [<Optional; DefaultParameterValue(null)>] ?ScaleAnchor: StyleParam.ScaleAnchor,
            [<Optional; DefaultParameterValue(null)>] ?ScaleRatio: float,
            [<Optional; DefaultParameterValue(null)>] ?Constrain: StyleParam.AxisConstraint,
            [<Optional; DefaultParameterValue(null)>] ?ConstrainToward: StyleParam.AxisConstraintDirection,
            [<Optional; DefaultParameterValue(null)>] ?Matches: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?MaxAllowed: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?MinAllowed: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?Rangebreaks: seq<Rangebreak>,
            [<Optional; DefaultParameterValue(null)>] ?TickMode: StyleParam.TickMode,
            [<Optional; DefaultParameterValue(null)>] ?NTicks: int,
            [<Optional; DefaultParameterValue(null)>] ?Tick0: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?DTick: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?TickVals: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?TickText: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?Ticks: StyleParam.TickOptions,
            [<Optional; DefaultParameterValue(null)>] ?TicksOn: StyleParam.CategoryTickAnchor,
            [<Optional; DefaultParameterValue(null)>] ?TickLabelMode: StyleParam.TickLabelMode,
            [<Optional; DefaultParameterValue(null)>] ?TickLabelPosition: StyleParam.TickLabelPosition,
            [<Optional; DefaultParameterValue(null)>] ?TickLabelStep: int,
            [<Optional; DefaultParameterValue(null)>] ?TickLabelOverflow: StyleParam.TickLabelOverflow,
            [<Optional; DefaultParameterValue(null)>] ?Mirror: StyleParam.Mirror,
            [<Optional; DefaultParameterValue(null)>] ?TickLen: int,
            [<Optional; DefaultParameterValue(null)>] ?TickWidth: int,
            [<Optional; DefaultParameterValue(null)>] ?TickColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ShowTickLabels: bool,
            [<Optional; DefaultParameterValue(null)>] ?AutoMargin: StyleParam.TickAutoMargin,
            [<Optional; DefaultParameterValue(null)>] ?ShowSpikes: bool,
            [<Optional; DefaultParameterValue(null)>] ?SpikeColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?SpikeThickness: int,
            [<Optional; DefaultParameterValue(null)>] ?SpikeDash: StyleParam.DrawingStyle,
            [<Optional; DefaultParameterValue(null)>] ?SpikeMode: StyleParam.SpikeMode,
            [<Optional; DefaultParameterValue(null)>] ?SpikeSnap: StyleParam.SpikeSnap,
            [<Optional; DefaultParameterValue(null)>] ?TickFont: Font,
            [<Optional; DefaultParameterValue(null)>] ?TickAngle: int,
            [<Optional; DefaultParameterValue(null)>] ?ShowTickPrefix: StyleParam.ShowTickOption,
            [<Optional; DefaultParameterValue(null)>] ?TickPrefix: string,
            [<Optional; DefaultParameterValue(null)>] ?ShowTickSuffix: StyleParam.ShowTickOption,
            [<Optional; DefaultParameterValue(null)>] ?TickSuffix: string,
            [<Optional; DefaultParameterValue(null)>] ?ShowExponent: StyleParam.ShowExponent,
            [<Optional; DefaultParameterValue(null)>] ?ExponentFormat: StyleParam.ExponentFormat,
            [<Optional; DefaultParameterValue(null)>] ?MinExponent: float,
            [<Optional; DefaultParameterValue(null)>] ?Minor: Minor,
            [<Optional; DefaultParameterValue(null)>] ?SeparateThousands: bool,
            [<Optional; DefaultParameterValue(null)>] ?TickFormat: string,
            [<Optional; DefaultParameterValue(null)>] ?TickFormatStops: seq<TickFormatStop>,
            [<Optional; DefaultParameterValue(null)>] ?HoverFormat: string,
            [<Optional; DefaultParameterValue(null)>] ?InsideRange: StyleParam.Range,
            [<Optional; DefaultParameterValue(null)>] ?ShowLine: bool,
            [<Optional; DefaultParameterValue(null)>] ?LineColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?LineWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?ShowGrid: bool,
            [<Optional; DefaultParameterValue(null)>] ?GridColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?GridDash: StyleParam.DrawingStyle,
            [<Optional; DefaultParameterValue(null)>] ?GridWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?ZeroLine: bool,
            [<Optional; DefaultParameterValue(null)>] ?ZeroLineColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ZeroLineWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?Shift: int,
            [<Optional; DefaultParameterValue(null)>] ?ShowDividers: bool,
            [<Optional; DefaultParameterValue(null)>] ?DividerColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?DividerWidth: int,
            [<Optional; DefaultParameterValue(null)>] ?Anchor: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?Side: StyleParam.Side,
            [<Optional; DefaultParameterValue(null)>] ?Overlaying: StyleParam.LinearAxisId,
            [<Optional; DefaultParameterValue(null)>] ?LabelAlias: DynamicObj,
            [<Optional; DefaultParameterValue(null)>] ?Layer: StyleParam.Layer,
            [<Optional; DefaultParameterValue(null)>] ?Domain: StyleParam.Range,
            [<Optional; DefaultParameterValue(null)>] ?Position: float,
            [<Optional; DefaultParameterValue(null)>] ?CategoryOrder: StyleParam.CategoryOrder,
            [<Optional; DefaultParameterValue(null)>] ?CategoryArray: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?UIRevision: #IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?RangeSlider: RangeSlider,
            [<Optional; DefaultParameterValue(null)>] ?RangeSelector: RangeSelector,
            [<Optional; DefaultParameterValue(null)>] ?Calendar: StyleParam.Calendar,
            [<Optional; DefaultParameterValue(null)>] ?BackgroundColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?ShowBackground: bool
        ) =
        Sheet.write
            (LinearAxis())
            [
                "visible", Sheet.value Visible
                "color", Sheet.value Color
                "title", Sheet.value Title
                "type", Sheet.value AxisType
                "autotypenumbers", Sheet.value AutoTypeNumbers
                "autorange", Sheet.value AutoRange
                "autorangeoptions", Sheet.value AutoRangeOptions
                "autoshift", Sheet.value AutoShift
                "rangemode", Sheet.value RangeMode
                "range", Sheet.value Range
                "fixedrange", Sheet.value FixedRange
                "scaleanchor", Sheet.value ScaleAnchor
                "scaleratio", Sheet.value ScaleRatio
                "constrain", Sheet.value Constrain
                "constraintoward", Sheet.value ConstrainToward
                "matches", Sheet.value Matches
                "maxallowed", Sheet.value MaxAllowed
                "minallowed", Sheet.value MinAllowed
                "rangebreaks", Sheet.value Rangebreaks
                "tickmode", Sheet.value TickMode
                "nticks", Sheet.value NTicks
                "tick0", Sheet.value Tick0
                "dtick", Sheet.value DTick
                "tickvals", Sheet.value TickVals
                "ticktext", Sheet.value TickText
                "ticks", Sheet.value Ticks
                "tickson", Sheet.value TicksOn
                "ticklabelmode", Sheet.value TickLabelMode
                "ticklabelposition", Sheet.value TickLabelPosition
                "ticklabelstep", Sheet.value TickLabelStep
                "ticklabeloverflow", Sheet.value TickLabelOverflow
                "mirror", Sheet.value Mirror
                "ticklen", Sheet.value TickLen
                "tickwidth", Sheet.value TickWidth
                "tickcolor", Sheet.value TickColor
                "showticklabels", Sheet.value ShowTickLabels
                "automargin", Sheet.value AutoMargin
                "showspikes", Sheet.value ShowSpikes
                "spikecolor", Sheet.value SpikeColor
                "spikethickness", Sheet.value SpikeThickness
                "spikedash", Sheet.value SpikeDash
                "spikemode", Sheet.value SpikeMode
                "spikesnap", Sheet.value SpikeSnap
                "tickfont", Sheet.value TickFont
                "tickangle", Sheet.value TickAngle
                "showtickprefix", Sheet.value ShowTickPrefix
                "tickprefix", Sheet.value TickPrefix
                "showticksuffix", Sheet.value ShowTickSuffix
                "ticksuffix", Sheet.value TickSuffix
                "showexponent", Sheet.value ShowExponent
                "exponentformat", Sheet.value ExponentFormat
                "minexponent", Sheet.value MinExponent
                "minor", Sheet.value Minor
                "separatethousands", Sheet.value SeparateThousands
                "tickformat", Sheet.value TickFormat
                "tickformatstops", Sheet.value TickFormatStops
                "hoverformat", Sheet.value HoverFormat
                "insiderange", Sheet.value InsideRange
                "showline", Sheet.value ShowLine
                "linecolor", Sheet.value LineColor
                "linewidth", Sheet.value LineWidth
                "showgrid", Sheet.value ShowGrid
                "gridcolor", Sheet.value GridColor
                "griddash", Sheet.value GridDash
                "gridwidth", Sheet.value GridWidth
                "zeroline", Sheet.value ZeroLine
                "zerolinecolor", Sheet.value ZeroLineColor
                "zerolinewidth", Sheet.value ZeroLineWidth
                "shift", Sheet.value Shift
                "showdividers", Sheet.value ShowDividers
                "dividercolor", Sheet.value DividerColor
                "dividerwidth", Sheet.value DividerWidth
                "anchor", Sheet.value Anchor
                "side", Sheet.value Side
                "overlaying", Sheet.value Overlaying
                "labelalias", Sheet.value LabelAlias
                "layer", Sheet.value Layer
                "domain", Sheet.value Domain
                "position", Sheet.value Position
                "categoryorder", Sheet.value CategoryOrder
                "categoryarray", Sheet.value CategoryArray
                "uirevision", Sheet.value UIRevision
                "rangeslider", Sheet.value RangeSlider
                "rangeselector", Sheet.value RangeSelector
                "calendar", Sheet.value Calendar
                "backgroundcolor", Sheet.value BackgroundColor
                "showbackground", Sheet.value ShowBackground
            ]
