namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj

/// The bar that explains a colour scale.
type ColorBar() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?BGColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?BorderWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?DTick: IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?ExponentFormat: StyleParam.ExponentFormat,
            [<Optional; DefaultParameterValue(null)>] ?LabelAlias: DynamicObj,
            [<Optional; DefaultParameterValue(null)>] ?Len: float,
            [<Optional; DefaultParameterValue(null)>] ?LenMode: StyleParam.UnitMode,
            [<Optional; DefaultParameterValue(null)>] ?MinExponent: float,
            [<Optional; DefaultParameterValue(null)>] ?NTicks: int,
            [<Optional; DefaultParameterValue(null)>] ?Orientation: StyleParam.Orientation,
            [<Optional; DefaultParameterValue(null)>] ?OutlineColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?OutlineWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?SeparateThousands: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowExponent: StyleParam.ShowExponent,
            [<Optional; DefaultParameterValue(null)>] ?ShowTickLabels: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowTickPrefix: StyleParam.ShowTickOption,
            [<Optional; DefaultParameterValue(null)>] ?ShowTickSuffix: StyleParam.ShowTickOption,
            [<Optional; DefaultParameterValue(null)>] ?Thickness: float,
            [<Optional; DefaultParameterValue(null)>] ?ThicknessMode: StyleParam.UnitMode,
            [<Optional; DefaultParameterValue(null)>] ?Tick0: IConvertible,
            [<Optional; DefaultParameterValue(null)>] ?TickAngle: int,
            [<Optional; DefaultParameterValue(null)>] ?TickColor: Color,
            [<Optional; DefaultParameterValue(null)>] ?TickFont: Font,
            [<Optional; DefaultParameterValue(null)>] ?TickFormat: string,
            [<Optional; DefaultParameterValue(null)>] ?TickFormatStops: seq<TickFormatStop>,
            [<Optional; DefaultParameterValue(null)>] ?TickLabelOverflow: StyleParam.TickLabelOverflow,
            [<Optional; DefaultParameterValue(null)>] ?TickLabelPosition: StyleParam.TickLabelPosition,
            [<Optional; DefaultParameterValue(null)>] ?TickLabelStep: int,
            [<Optional; DefaultParameterValue(null)>] ?TickLen: float,
            [<Optional; DefaultParameterValue(null)>] ?TickMode: StyleParam.TickMode,
            [<Optional; DefaultParameterValue(null)>] ?TickPrefix: string,
            [<Optional; DefaultParameterValue(null)>] ?Ticks: StyleParam.TickOptions,
            [<Optional; DefaultParameterValue(null)>] ?TickSuffix: string,
            [<Optional; DefaultParameterValue(null)>] ?TickText: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?TickVals: seq<#IConvertible>,
            [<Optional; DefaultParameterValue(null)>] ?TickWidth: float,
            [<Optional; DefaultParameterValue(null)>] ?Title: Title,
            [<Optional; DefaultParameterValue(null)>] ?X: float,
            [<Optional; DefaultParameterValue(null)>] ?XAnchor: StyleParam.HorizontalAlign,
            [<Optional; DefaultParameterValue(null)>] ?XPad: float,
            [<Optional; DefaultParameterValue(null)>] ?XRef: string,
            [<Optional; DefaultParameterValue(null)>] ?Y: float,
            [<Optional; DefaultParameterValue(null)>] ?YAnchor: StyleParam.VerticalAlign,
            [<Optional; DefaultParameterValue(null)>] ?YPad: float,
            [<Optional; DefaultParameterValue(null)>] ?YRef: string
        ) =
        Sheet.write
            (ColorBar())
            [
                "bgcolor", Sheet.value BGColor
                "bordercolor", Sheet.value BorderColor
                "borderwidth", Sheet.value BorderWidth
                "dtick", Sheet.value DTick
                "exponentformat", Sheet.value ExponentFormat
                "labelalias", Sheet.value LabelAlias
                "len", Sheet.value Len
                "lenmode", Sheet.value LenMode
                "min3xponent", Sheet.value MinExponent
                "nticks", Sheet.value NTicks
                "orientation", Sheet.value Orientation
                "outlinecolor", Sheet.value OutlineColor
                "outlinewidth", Sheet.value OutlineWidth
                "separatethousands", Sheet.value SeparateThousands
                "showexponent", Sheet.value ShowExponent
                "showticklabels", Sheet.value ShowTickLabels
                "showtickprefix", Sheet.value ShowTickPrefix
                "showticksuffix", Sheet.value ShowTickSuffix
                "thickness", Sheet.value Thickness
                "thicknessmode", Sheet.value ThicknessMode
                "tick0", Sheet.value Tick0
                "tickangle", Sheet.value TickAngle
                "tickcolor", Sheet.value TickColor
                "tickfont", Sheet.value TickFont
                "tickformat", Sheet.value TickFormat
                "tickformatstops", Sheet.value TickFormatStops
                "ticklabeloverflow", Sheet.value TickLabelOverflow
                "ticklabelposition", Sheet.value TickLabelPosition
                "ticklabelstep", Sheet.value TickLabelStep
                "ticklen", Sheet.value TickLen
                "tickmode", Sheet.value TickMode
                "tickprefix", Sheet.value TickPrefix
                "ticks", Sheet.value Ticks
                "ticksuffix", Sheet.value TickSuffix
                "ticktext", Sheet.value TickText
                "tickvals", Sheet.value TickVals
                "tickwidth", Sheet.value TickWidth
                "title", Sheet.value Title
                "x", Sheet.value X
                "xanchor", Sheet.value XAnchor
                "xpad", Sheet.value XPad
                "xref", Sheet.value XRef
                "y", Sheet.value Y
                "yanchor", Sheet.value YAnchor
                "ypad", Sheet.value YPad
                "yref", Sheet.value YRef
            ]
