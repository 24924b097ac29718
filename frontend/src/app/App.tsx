export function App() {
  return <h1>转化 · 科技成果产业化</h1>;
}
