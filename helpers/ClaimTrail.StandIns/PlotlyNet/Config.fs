namespace Plotly.NET

open System
open System.Runtime.InteropServices
open ClaimTrail.StandIns
open DynamicObj
open Plotly.NET.ConfigObjects

/// How the live chart behaves.
type Config() =
    inherit DynamicObj()

    /// Sets what is given; the rest is left to plotly.js.
    static member init
        (
            [<Optional; DefaultParameterValue(null)>] ?StaticPlot: bool,
            [<Optional; DefaultParameterValue(null)>] ?TypesetMath: bool,
            [<Optional; DefaultParameterValue(null)>] ?PlotlyServerUrl: string,
            [<Optional; DefaultParameterValue(null)>] ?Editable: bool,
            [<Optional; DefaultParameterValue(null)>] ?Edits: Edits,
            [<Optional; DefaultParameterValue(null)>] ?EditSelection: bool,
            [<Optional; DefaultParameterValue(null)>] ?Autosizable: bool,
            [<Optional; DefaultParameterValue(null)>] ?Responsive: bool,
            [<Optional; DefaultParameterValue(null)>] ?FillFrame: bool,
            [<Optional; DefaultParameterValue(null)>] ?FrameMargins: float,
            [<Optional; DefaultParameterValue(null)>] ?ScrollZoom: StyleParam.ScrollZoom,
            [<Optional; DefaultParameterValue(null)>] ?DoubleClick: StyleParam.DoubleClick,
            [<Optional; DefaultParameterValue(null)>] ?DoubleClickDelay: int,
            [<Optional; DefaultParameterValue(null)>] ?ShowAxisDragHandles: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowAxisRangeEntryBoxes: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowTips: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowLink: bool,
            [<Optional; DefaultParameterValue(null)>] ?LinkText: string,
            [<Optional; DefaultParameterValue(null)>] ?SendData: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowSources: obj,
            [<Optional; DefaultParameterValue(null)>] ?DisplayModeBar: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowSendToCloud: bool,
            [<Optional; DefaultParameterValue(null)>] ?ShowEditInChartStudio: bool,
            [<Optional; DefaultParameterValue(null)>] ?ModeBarButtonsToRemove: seq<StyleParam.ModeBarButton>,
            [<Optional; DefaultParameterValue(null)>] ?ModeBarButtonsToAdd: seq<StyleParam.ModeBarButton>,
            [<Optional; DefaultParameterValue(null)>] ?ModeBarButtons: seq<seq<StyleParam.ModeBarButton>>,
            [<Optional; DefaultParameterValue(null)>] ?ToImageButtonOptions: ToImageButtonOptions,
            [<Optional; DefaultParameterValue(null)>] ?Displaylogo: bool,
            [<Optional; DefaultParameterValue(null)>] ?Watermark: bool,
            [<Optional; DefaultParameterValue(null)>] ?plotGlPixelRatio: float,
            [<Optional; DefaultParameterValue(null)>] ?SetBackground: obj,
            [<Optional; DefaultParameterValue(null)>] ?TopojsonURL: string,
            [<Optional; DefaultParameterValue(null)>] ?MapboxAccessToken: string,
            [<Optional; DefaultParameterValue(null)>] ?Logging: int,
            [<Optional; DefaultParameterValue(null)>] ?NotifyOnLogging: int,
            [<Optional; DefaultParameterValue(null)>] ?QueueLength: int,
            [<Optional; DefaultParameterValue(null)>] ?GlobalTransforms: obj,
            [<Optional; DefaultParameterValue(null)>] ?Locale: string,
            [<Optional; DefaultParameterValue(null)>] ?Locales: obj
        ) =
        Sheet.write
            (Config())
            [
                "staticPlot", Sheet.value StaticPlot
                "typesetMath", Sheet.value TypesetMath
                "plotlyServerUrl", Sheet.value PlotlyServerUrl
                "editable", Sheet.value Editable
                "edits", Sheet.value Edits
                "editSelection", Sheet.value EditSelection
                "autosizable", Sheet.value Autosizable
                "responsive", Sheet.value Responsive
                "fillFrame", Sheet.value FillFrame
                "frameMargins", Sheet.value FrameMargins
                "scrollZoom", Sheet.value ScrollZoom
                "doubleClick", Sheet.value DoubleClick
                "doubleClickDelay", Sheet.value DoubleClickDelay
                "showAxisDragHandles", Sheet.value ShowAxisDragHandles
                "showAxisRangeEntryBoxes", Sheet.value ShowAxisRangeEntryBoxes
                "showTips", Sheet.value ShowTips
                "showLink", Sheet.value ShowLink
                "linkText", Sheet.value LinkText
                "sendData", Sheet.value SendData
                "showSources", Sheet.value ShowSources
                "displayModeBar", Sheet.value DisplayModeBar
                "showSendToCloud", Sheet.value ShowSendToCloud
                "showEditInChartStudio", Sheet.value ShowEditInChartStudio
                "modeBarButtonsToRemove", Sheet.value ModeBarButtonsToRemove
                "modeBarButtonsToAdd", Sheet.value ModeBarButtonsToAdd
                "modeBarButtons", Sheet.value ModeBarButtons
                "toImageButtonOptions", Sheet.value ToImageButtonOptions
                "displaylogo", Sheet.value Displaylogo
                "watermark", Sheet.value Watermark
                "plotGlPixelRatio", Sheet.value plotGlPixelRatio
                "setBackground", Sheet.value SetBackground
                "topojsonURL", Sheet.value TopojsonURL
                "mapboxAccessToken", Sheet.value MapboxAccessToken
                "logging", Sheet.value Logging
                "notifyOnLogging", Sheet.value NotifyOnLogging
                "queueLength", Sheet.value QueueLength
                "globalTransforms", Sheet.value GlobalTransforms
                "locale", Sheet.value Locale
                "locales", Sheet.value Locales
            ]

    /// Puts the second's values into the first, appending the lists of buttons, and returns the first.
    static member combine (first: Config) (second: Config) : Config =
        let lists =
            [ "modeBarButtonsToRemove"; "modeBarButtonsToAdd"; "modeBarButtons" ]
            |> List.choose (fun key ->
                match first.TryGetTypedValue<obj[]> key, second.TryGetTypedValue<obj[]> key with
                | Some earlier, Some later -> Some(key, Array.append earlier later)
                | _ -> None)

        DynObj.combine first second |> ignore

        for key, items in lists do
            first.SetValue(key, items)

        first
