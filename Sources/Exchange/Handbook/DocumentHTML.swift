import ProcessModel

/// Writes one document as a page of the handbook.
struct DocumentHTML {
  let document: Document
  let names: HandbookNames
  /// Whether the page can be reached from a contents page.
  let hasContents: Bool

  private var control: ControlLine { ControlLine(document: document, names: names) }
  private var anchor: String { names.anchor(document.id) ?? "" }
  private var isTask: Bool { document.level == .workInstruction }

  /// What stands above the steps, because it must be known before; the rest stands below.
  private static let above: [Field] = [.trigger, .outcome, .scope, .tools, .cautions, .result]
  /// What the head of the page says.
  private static let inHead = [.purpose] + ControlFields.all

  var html: HTML {
    let kind = names.word(for: document.kind)
    let draft: HTML = control.isDraft ? " draft" : ""
    var html: HTML = """
      <article class="page document\(draft)" id="\(anchor)" aria-labelledby="\(anchor).title" data-kind="\(kind)" data-control="\(control.line)">
      <header>
      \(crumbs)<p class="kind">\(kind)</p>
      <h1 id="\(anchor).title" tabindex="-1">\(document.title)</h1>\n
      """
    if let purpose = document.fields[.purpose] {
      html += "<div class=\"purpose\">\(FieldHTML.html(of: purpose))</div>\n"
    }
    html += control.html
    html += "</header>\n"
    html += facts
    html += flow
    html += steps
    html += otherFields
    html += related
    html += "</article>\n"
    return html
  }

  private var crumbs: HTML {
    let sources = names.sources[document.id] ?? []
    guard hasContents || !sources.isEmpty else { return "" }
    var html: HTML = "<nav class=\"crumbs\" aria-label=\"Where \(document.title) belongs\">"
    if hasContents { html += "<a href=\"#contents\">Contents</a>" }
    for source in sources.prefix(6) {
      guard let anchor = names.anchor(source.document), let title = names.title(source.document)
      else { continue }
      if let step = source.step {
        html += " <a href=\"#\(anchor).\(step)\">\(title) \(step)</a>"
      } else {
        html += " <a href=\"#\(anchor)\">\(title)</a>"
      }
    }
    html += "</nav>\n"
    return html
  }

  private var facts: HTML {
    let fields = Self.above.filter { document.fields[$0] != nil }
    guard !fields.isEmpty else { return "" }
    var html: HTML = "<dl class=\"facts\">\n"
    for field in fields {
      html += """
        <div class="\(field.rawValue)"><dt>\(field.title)</dt><dd>\(FieldHTML.html(of: document.fields[field] ?? ""))</dd></div>\n
        """
    }
    html += "</dl>\n"
    return html
  }

  private var flow: HTML {
    guard !isTask, document.level != .policy, document.steps.count > 1 else { return "" }
    let lanes = FlowLanes(document: document, anchor: anchor, names: names)
    return """
      <section class="flow-part" aria-labelledby="\(anchor).flow \(anchor).title">
      <h2 id="\(anchor).flow">Who has the ball</h2>
      \(lanes.html)</section>\n
      """
  }

  private var steps: HTML {
    guard !document.steps.isEmpty else { return "" }
    let writer = StepHTML(document: document, anchor: anchor, names: names)
    let body = isTask ? writer.runThrough : writer.list
    return """
      <section aria-labelledby="\(anchor).steps \(anchor).title">
      <h2 id="\(anchor).steps">\(document.level == .policy ? "Rules in detail" : "Steps")</h2>
      \(body)</section>\n
      """
  }

  private var otherFields: HTML {
    var html = HTML()
    for field in document.fieldsInOrder
    where !Self.above.contains(field) && !Self.inHead.contains(field) {
      guard let text = document.fields[field], !text.isEmpty else { continue }
      html += """
        <section class="field">
        <h2>\(field.title)</h2>
        \(FieldHTML.html(of: text))</section>\n
        """
    }
    return html
  }

  private var related: HTML {
    let links = document.links.map(names.link).filter { !$0.isEmpty }
    guard !links.isEmpty else { return "" }
    var html: HTML = "<section class=\"field\">\n<h2>Related</h2>\n<ul>\n"
    for link in links { html += "<li>\(link)</li>\n" }
    html += "</ul>\n</section>\n"
    return html
  }
}
