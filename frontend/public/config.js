// Where the backend is, such as "https://api.example.cn"; empty: where this page comes from.
window.BACKEND = "";
