import Terminal
@main struct Way { static func main() throws { try run() } }
