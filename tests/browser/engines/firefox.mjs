#!/usr/bin/env node
// What Playwright starts as Firefox: the installed one, FIREFOX_PATH. Firefox 153 does not know one command of WebDriver
// BiDi that Playwright sends for every new context. So this stands between the two, and answers that command itself.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'

const unknown = 'emulation.setMediaFeaturesOverride'
const listening = /^WebDriver BiDi listening on (ws:\/\/\S+)/

const firefox = spawn(process.env.FIREFOX_PATH, process.argv.slice(2), { stdio: ['ignore', 'ignore', 'pipe'] })
firefox.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal))

createInterface(firefox.stderr).on('line', (line) => {
  const address = listening.exec(line)?.[1]
  if (!address) return console.error(line)
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`)
  })
  server.on('connection', (playwright, { url }) => connect(playwright, new WebSocket(address + url)))
})

function connect(playwright, browser) {
  const early = []
  playwright.on('message', (data) => {
    const { id, method } = JSON.parse(data)
    if (method === unknown) return playwright.send(JSON.stringify({ type: 'success', id, result: {} }))
    if (browser.readyState === WebSocket.CONNECTING) early.push(data.toString())
    else browser.send(data.toString())
  })
  browser.on('open', () => early.forEach((message) => browser.send(message)))
  browser.on('message', (data) => playwright.send(data.toString()))
  browser.on('close', () => playwright.close())
  playwright.on('close', () => browser.close())
}
